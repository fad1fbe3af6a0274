// JLS 8.3: fields are chosen by the static type, methods by the dynamic one.
public class Main {
    static class A {
        String name = "A"; static String kind = "kind A";
        String name() { return name; }
        static String kind() { return kind; }
    }
    static class B extends A {
        String name = "B"; static String kind = "kind B";
        @Override String name() { return name + super.name + ((A) this).name + super.name(); }
        static String kind() { return kind + A.kind; }
    }

    public static void main(String[] args) throws Exception {
        B b = new B();
        A a = b;
        System.out.println(a.name + b.name + ((A) b).name + a.name() + b.name());
        System.out.println(a.kind + b.kind + a.kind() + b.kind());
        A none = null;
        System.out.println(none.kind + none.kind());
    }
}
