public class Main {
    static <T extends Throwable> void sneak(Throwable t) throws T { throw (T) t; }
    public static void main(String[] args) {
        try { Main.<RuntimeException>sneak(new java.io.IOException("io")); } catch (Exception e) { System.out.println(e); }
        try { Main.<RuntimeException>sneak(null); } catch (Exception e) { System.out.println(e); }
    }
}
