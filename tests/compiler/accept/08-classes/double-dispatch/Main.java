// Visitors by overloading and by interfaces.
public class Main {
    static abstract class A { abstract String hit(A o); String by(X x) { return "Ax"; } String by(Y y) { return "Ay"; } } static class X extends A { String hit(A o) { return o.by(this); } @Override String by(Y y) { return "Xy"; } } static class Y extends A { String hit(A o) { return o.by(this); } }

    public static void main(String[] args) throws Exception {
        A[] all = {new X(), new Y()}; for (A p : all) for (A q : all) System.out.print(p.hit(q) + " "); System.out.println();
    }
}
