public class Main {
    interface A { default String a() { return "a"; } }
    interface B extends A {} interface C extends B {} interface D extends C {} interface E extends D {} interface F extends E {}
    static class K implements F {} static class L extends K {} static class M extends L {} static class N extends M { public String a() { return "n" + super.a(); } }
    public static void main(String[] args) {
        A x = new N();
        System.out.println(x.a() + new K().a() + (x instanceof B) + A.class.isAssignableFrom(N.class));
    }
}
