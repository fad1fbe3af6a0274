public class Main {
    static int depth;
    static void down() { depth++; down(); }
    static long wide(long a, long b, double c, Object d) { depth++; return wide(a + 1, b, c, d) + 1; }
    public static void main(String[] args) {
        for (int i = 0; i < 5; i++) {
            depth = 0;
            try { down(); } catch (StackOverflowError e) { System.out.println((depth > 1000) + " " + e.getMessage() + " " + e.getStackTrace().length); }
        }
        depth = 0;
        try { wide(1, 2, 3, null); } catch (StackOverflowError e) { System.out.println(depth > 1000); }
        System.out.println("on");
    }
}
