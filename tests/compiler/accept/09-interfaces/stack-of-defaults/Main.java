// Mixins made of interfaces with state behind a getter.
public class Main {
    interface Counter { int[] cell(); default int inc() { return ++cell()[0]; } } interface Named { String name(); default String tag() { return "<" + name() + ">"; } } static class Both implements Counter, Named { private final int[] c = {0}; public int[] cell() { return c; } public String name() { return "n" + inc(); } }

    public static void main(String[] args) throws Exception {
        Both b = new Both(); System.out.println(b.tag() + b.tag() + b.inc());
    }
}
