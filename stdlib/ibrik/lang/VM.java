package ibrik.lang;

/** What the library asks of the VM itself. */
public final class VM {
    private VM() {
    }

    /** System properties as key, value, key, value... */
    public static native String[] properties();

    /** Nanoseconds of the wall clock since 1970 (which = 0) or of the steady clock (1). */
    public static native long timeNanos(int which);

    /** Ends the process at once with this status, after flushing nothing. */
    public static native void halt(int status);

    /** Runs a full collection. */
    public static native void gc();

    /** Bytes of the heap: free (0), total (1), maximum (2). */
    public static native long memory(int which);

    /** Processors that the VM may use. */
    public static native int processors();

    /** The class of the caller that stands depth frames above the caller of this method. */
    public static native Class<?> callerClass(int depth);

    /** The frames of this thread, innermost first, each a number that the next four take; hidden ones as asked. */
    public static native long[] stackFrames(boolean hidden);

    public static native StackTraceElement frameElement(long frame);

    public static native Class<?> frameClass(long frame);

    public static native String frameDescriptor(long frame);

    /** -2: a native method. */
    public static native int frameBytecodeIndex(long frame);

    /** Loads a native library into a loader; null or the reason why it cannot be done. */
    public static native String loadLibrary(String path, ClassLoader loader);

    /** The packages of --add-opens and --add-exports, separated by commas; or null. */
    public static native String opened();

    /** The arguments given to the VM (not to the program). */
    public static native String[] arguments();
}
