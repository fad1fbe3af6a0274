public class Main {
    static class A { private final int m() { return 1; } static final int s() { return 3; } }
    static class B extends A { public int m() { return 2; } }
    public static void main(String[] args) {
        System.out.println(new B().m() + ((A) new B()).m());
    }
}
