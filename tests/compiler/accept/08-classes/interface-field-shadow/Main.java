// Constants of interfaces hide those of superinterfaces.
public class Main {
    interface A { int X = 1; } interface B extends A { int X = A.X + 10; } static class C implements B { int x = X; } static class D implements A, B { int y = B.X + A.X; }

    public static void main(String[] args) throws Exception {
        System.out.println(new C().x + " " + new D().y + " " + C.X);
    }
}
