// A superclass constructor calls an override before the fields are set.
public class Main {
    static class A { A() { System.out.print(name() + " "); } String name() { return "A"; } } static class B extends A { String n = "B"; final String c = "C"; String name() { return n + c; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new B().name());
    }
}
