public class Main {
    public static void main(String[] args) {
        try { assert args.length > 5; } catch (AssertionError e) { System.out.println(e.getMessage() + " " + e.getCause()); }
        try { assert args.length > 5 : new RuntimeException("why"); } catch (AssertionError e) { System.out.println(e.getMessage() + " " + e.getCause()); }
        assert args.length > 5 : 'c';
    }
}
