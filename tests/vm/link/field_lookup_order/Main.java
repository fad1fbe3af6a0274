public class Main {
    interface I { int x = Integer.parseInt("10"); }
    static class A { public static int x = 20; }
    public static class B extends A implements I {}
    public static void main(String[] args) {
        System.out.println(T.run());
    }
}
