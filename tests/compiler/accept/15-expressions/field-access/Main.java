// JLS 15.11: static type decides the field; super fields; through null, calls, casts and interfaces.
public class Main {
    interface K { int k = 7; }
    static class A implements K { int x = 1; static int s = 2; }
    static class B extends A { int x = 10; int sum() { return x + super.x + this.x + ((A) this).x + B.super.x + k + K.k; } }
    static A make() { System.out.print("made "); return new B(); }

    public static void main(String[] args) throws Exception {
        B b = new B(); A a = b; a.x = 5; b.x = 50;
        System.out.println(a.x + " " + b.x + " " + b.sum() + " " + make().x + make().s + b.k + ((K) b).k + ((B) a).x);
        A none = null; none.s++; System.out.println(A.s + B.s);
        try { none.x = 3; } catch (NullPointerException e) { System.out.println("npe"); }
        int[] arr = {}; System.out.println(arr.length + new int[3].length + make().getClass().getSimpleName().length());
    }
}
