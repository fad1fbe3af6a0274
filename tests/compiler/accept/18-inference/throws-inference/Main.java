// JLS 18.1.3: thrown type variables become RuntimeException where nothing else is known.
public class Main {
    interface Act<X extends Exception> { void go() throws X; }
    interface Sup<T, X extends Exception> { T get() throws X; }
    static <X extends Exception> void run(Act<X> a) throws X { a.go(); }
    static <T, X extends Exception> T get(Sup<T, X> s) throws X { return s.get(); }
    static <T, X extends Exception> T orElse(Sup<T, X> s, T d) { try { return s.get(); } catch (Exception e) { return d; } }
    static void io() throws java.io.IOException { throw new java.io.FileNotFoundException("f"); }

    public static void main(String[] args) throws Exception {
        run(() -> System.out.println("plain")); System.out.println(get(() -> 5) + 1);
        try { run(Main::io); } catch (java.io.IOException e) { System.out.println(e.getMessage()); }
        try { get(() -> { if (args.length == 0) throw new InterruptedException("i"); return ""; }); } catch (InterruptedException e) { System.out.println(e.getMessage()); }
        System.out.println(orElse(() -> Integer.parseInt("x"), -1) + orElse(() -> { throw new Exception(); }, "d"));
        Act<RuntimeException> quiet = () -> {}; quiet.go(); Main.<RuntimeException>run(() -> System.out.println("explicit"));
    }
}
