// Chains through inner instances.
public class Main {
    class A { int v = 1; B b() { return new B(); } class B { int w = v + 1; C c() { return new C(); } class C { int z = w + v; Main m() { return Main.this; } } } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Main().new A().b().c().z + "" + (new Main().new A().new B().new C().m() != null));
    }
}
