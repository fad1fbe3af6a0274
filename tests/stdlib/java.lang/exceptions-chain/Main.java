// Causes in the constructors of exceptions.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Exception e = new RuntimeException(new IllegalStateException("root")); show(e.getMessage() + "|" + e.getCause().getMessage()); show(new IllegalArgumentException("m", null).getCause() + "" + new Error("e", e).getCause().equals(e) + new ArithmeticException("a") + new Exception().getMessage() + new SecurityException(e).getMessage().length() + new UnsupportedOperationException((Throwable) null).getMessage() + new IllegalMonitorStateException("x") + new NegativeArraySizeException("-1") + new CloneNotSupportedException() + new InterruptedException("i") + new NumberFormatException("n") + new ArrayStoreException("s") + new ReflectiveOperationException("r", e).getMessage());
    }
}
