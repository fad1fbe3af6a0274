package ibrik.lang;

public final class Unsafe {
    public static native int getIntVolatile(Object o, long offset);
}
