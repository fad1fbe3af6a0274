// IllegalArgumentException, IllegalStateException and their kin thrown by hand and caught by class.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (RuntimeException e : List.of(new IllegalArgumentException("a"), new IllegalStateException("b"), new UnsupportedOperationException("c"), new ArithmeticException("d"), new ClassCastException("e"), new NumberFormatException("f"), new IndexOutOfBoundsException(5), new ArrayIndexOutOfBoundsException("h"), new StringIndexOutOfBoundsException("i"), new NegativeArraySizeException("j"), new ArrayStoreException("k"), new NullPointerException("l"), new SecurityException("m"), new IllegalMonitorStateException("n"), new IllegalCallerException("o"))) try { throw e; } catch (IllegalArgumentException | IndexOutOfBoundsException x) { show("1 " + x); } catch (RuntimeException x) { show("2 " + x); }
    }
}
