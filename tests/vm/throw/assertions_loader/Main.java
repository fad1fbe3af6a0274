public class Main {
    static class A { static boolean on() { boolean b = false; assert b = true; return b; } }
    static class B { static boolean on() { boolean b = false; assert b = true; return b; } }
    public static void main(String[] args) {
        Main.class.getClassLoader().setClassAssertionStatus("Main$A", true);
        System.out.println(A.on() + " " + B.on() + " " + A.class.desiredAssertionStatus());
        Main.class.getClassLoader().setDefaultAssertionStatus(true);
        System.out.println(B.on());
    }
}
