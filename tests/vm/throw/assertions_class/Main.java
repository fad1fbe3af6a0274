public class Main {
    static class A { static boolean on() { boolean b = false; assert b = true; return b; }
        static class B { static boolean on() { boolean b = false; assert b = true; return b; } } }
    public static void main(String[] args) {
        boolean b = false;
        assert b = true;
        System.out.println(b + " " + A.on() + " " + A.B.on());
    }
}
