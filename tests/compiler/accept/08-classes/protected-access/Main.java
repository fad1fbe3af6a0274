// Protected members through super, this and the own type.
public class Main {
    static class A { protected int v = 1; protected int get() { return v; } protected A() {} protected A(int v) { this.v = v; } protected static int s() { return 7; } } static class B extends A { B() { super(5); } int sum(B o) { return v + o.v + get() + o.get() + super.get() + s() + A.s(); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new B().sum(new B()));
    }
}
