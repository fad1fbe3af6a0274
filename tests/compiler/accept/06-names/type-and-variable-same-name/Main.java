// Types, methods, variables and labels may share a name.
public class Main {
    static class a { static int a = 1; int a() { return a; } } static int a(a a) { a: for (;;) { break a; } return a.a() + Main.a; } static int a = 10;

    public static void main(String[] args) throws Exception {
        a a = new a(); System.out.println(a(a) + a.a);
    }
}
