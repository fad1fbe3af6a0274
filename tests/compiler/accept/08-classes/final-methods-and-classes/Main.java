// final, static and private methods do not override.
public class Main {
    static class A { private String p() { return "Ap"; } static String s() { return "As"; } final String f() { return p() + s(); } } static final class B extends A { private String p() { return "Bp"; } static String s() { return "Bs"; } String g() { return p() + s() + f(); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new B().g());
    }
}
