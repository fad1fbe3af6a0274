// JLS 15.12.4.5: bridges through several levels of generic classes and interfaces.
public class Main {
    interface Source<T> { T next(); }
    interface Sink<T> { void put(T t); }
    static abstract class Pipe<A, B> implements Source<B>, Sink<A> { protected A held; public void put(A a) { held = a; } }
    static abstract class Same<T> extends Pipe<T, T> {}
    static class Upper extends Same<String> {
        @Override public void put(String s) { super.put(s.toUpperCase()); }
        public String next() { return held + "!"; }
    }
    static <T> T through(Pipe<T, T> p, T t) { p.put(t); return p.next(); }

    public static void main(String[] args) throws Exception {
        System.out.println(through(new Upper(), "abc").length());
        Sink<? super String> sink = new Upper();
        sink.put("q");
        System.out.println(((Source<?>) sink).next());
        Sink<String> counted = new Upper() { int n; @Override public void put(String s) { super.put(s + ++n); } };
        counted.put("n"); counted.put("n");
        System.out.println(((Source<?>) counted).next());
    }
}
