public class Main {
    static class Bad { static int f(int n) { return f(n + 1) + 1; } static int x = f(0); }
    public static void main(String[] args) {
        try { System.out.println(Bad.x); } catch (StackOverflowError e) { System.out.println("SOE"); }
        try { System.out.println(Bad.x); } catch (NoClassDefFoundError e) { System.out.println(e.getMessage()); }
    }
}
