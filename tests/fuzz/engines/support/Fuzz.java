/** What generated programs call: a digest of all they compute, and what they print of it. */
public final class Fuzz {
    static long hash = 1;
    static int depth;
    public static boolean hasSubroutines;
    static final boolean TRACE = Boolean.getBoolean("fuzz.trace");

    public static void add(int v) {
        if (TRACE) System.err.println(v);
        hash = (hash ^ v) * 0x100000001b3L + (hash >>> 29);
    }

    public static void add(long v) {
        add((int) v);
        add((int) (v >>> 32));
    }

    public static void add(float v) {
        add(Float.floatToIntBits(v));
    }

    public static void add(double v) {
        add(Double.doubleToLongBits(v));
    }

    public static void add(Object o) {
        if (o == null) {
            add(0);
            return;
        }
        add(o.getClass().getName().hashCode());
        if (o instanceof String s) {
            add(s.hashCode());
            return;
        }
        if (depth >= 4) return;
        depth++;
        if (o instanceof Node n) n.digest();
        else if (o instanceof int[] a) for (int v : a) add(v);
        else if (o instanceof long[] a) for (long v : a) add(v);
        else if (o instanceof float[] a) for (float v : a) add(v);
        else if (o instanceof double[] a) for (double v : a) add(v);
        else if (o instanceof byte[] a) for (byte v : a) add(v);
        else if (o instanceof short[] a) for (short v : a) add(v);
        else if (o instanceof char[] a) for (char v : a) add(v);
        else if (o instanceof boolean[] a) for (boolean v : a) add(v ? 1 : 0);
        else if (o instanceof Object[] a) for (Object v : a) add(v);
        depth--;
    }

    /** A caught exception: its class, its message, and where it was thrown, to the bytecode index. */
    public static void caught(Throwable t) {
        if (TRACE) t.printStackTrace();
        add(t.getClass().getName().hashCode());
        StackTraceElement[] trace = t.getStackTrace();
        String message = isOfLibrary(t, trace) ? null : messageOf(t);
        add(message == null ? 0 : message.hashCode());
        for (StackTraceElement e : trace) {
            if (e.getClassName().indexOf('.') >= 0) continue; // the library has its own ways inside
            add(e.getClassName().hashCode());
            add(e.getMethodName().hashCode());
            add(e.getLineNumber());
        }
    }

    /** What is null behind a subroutine is not told in the same way everywhere. */
    static String messageOf(Throwable t) {
        String s = t.getMessage();
        int because = hasSubroutines && t instanceof NullPointerException && s != null ? s.indexOf(" because ") : -1;
        return because < 0 ? s : s.substring(0, because);
    }

    /** What was null within the library is told with names of its own variables; of method handles as constants, which
     *  only class D has, a JDK's messages mistake the type. */
    static boolean isOfLibrary(Throwable t, StackTraceElement[] trace) {
        if (!(t instanceof NullPointerException) || trace.length == 0) return false;
        return trace[0].getClassName().indexOf('.') >= 0 || trace[0].getClassName().equals("D");
    }

    /** An exception that came out of a call. */
    public static void thrown(Throwable t) {
        caught(t);
        StackTraceElement[] trace = t.getStackTrace();
        int top = 0;
        while (top < trace.length && trace[top].getClassName().indexOf('.') >= 0) top++;
        System.out.println("  " + (isOfLibrary(t, trace) ? t.getClass().getName() : t.getClass().getName() + ": " + messageOf(t)) + (top < trace.length ? " at " + trace[top] : ""));
    }

    public static void step(String what, int round) {
        Dynamic.turn(round);
        System.out.println(what + " " + round + " " + Long.toHexString(hash));
    }
}
