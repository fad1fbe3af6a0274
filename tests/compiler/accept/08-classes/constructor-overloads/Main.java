// Overloaded constructors with boxing, varargs, null and this(...).
public class Main {
    static class C { final String s; C(int i) { s = "int"; } C(Integer i) { s = "Integer"; } C(long l) { s = "long"; } C(Object o) { s = "Object"; } C(String... x) { s = "var" + x.length; } C(char c, int... r) { this(r.length + 0L); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new C(1).s + new C((Integer) 1).s + new C((short) 1).s + new C(1f).s + new C().s + new C("a", "b").s + new C("a").s + new C('c', 1).s + new C('c').s);
    }
}
