public class Main {
    public static void main(String[] args) {
        try { T.m(1, null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { T.l(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    }
}
