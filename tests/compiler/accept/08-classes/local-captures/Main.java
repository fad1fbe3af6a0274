// JLS 8.1.3, 14.3: local classes capture effectively final variables, parameters and the outer this.
public class Main {
    int field = 1;
    interface Get { String get(); }
    Get make(int p, String... rest) {
        int local = p * 2;
        class A implements Get {
            final int own;
            A(int own) { this.own = own; }
            A() { this(local + 1); }
            public String get() { return own + "/" + local + "/" + p + "/" + field + "/" + rest.length; }
            class B { String inB() { return A.this.get() + local; } }
            A again() { return new A(local * 100); }
        }
        field++;
        class C extends A {
            C() { super(p); }
            public String get() { return "C" + super.get() + new A().get(); }
        }
        Get lambda = () -> new A().again().new B().inB();
        return rest.length == 0 ? new C() : lambda;
    }

    public static void main(String[] args) throws Exception {
        Main m = new Main();
        System.out.println(m.make(5).get());
        System.out.println(m.make(7, "x", "y").get());
    }
}
