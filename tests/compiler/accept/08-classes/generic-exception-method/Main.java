// Methods that throw type variables bound to exceptions.
import java.util.function.*;

public class Main {
    static <X extends Throwable> void maybe(boolean b, Supplier<X> s) throws X { if (b) throw s.get(); }

    public static void main(String[] args) throws Exception {
        maybe(false, () -> new Exception("never")); try { maybe(true, () -> new java.io.IOException("io")); } catch (java.io.IOException e) { System.out.println(e.getMessage()); }
    }
}
