// Marker interfaces tested and constants of several inherited interfaces.
public class Main {
    interface A { int X = 1; } interface B { int Y = 2; } interface M extends A, B {} static class C implements M {}

    public static void main(String[] args) throws Exception {
        Object o = new C(); System.out.println((o instanceof M) + "" + C.X + M.Y + (o instanceof A a && a.X == 1));
    }
}
