package java.lang.invoke;

/** A handle made of others: what the combinators make. Its body runs over boxed arguments; where it also says what it
 *  does to arguments in cells (a long and a double take two), the VM does that and boxes nothing. */
final class Adapter extends MethodHandle {
    /** What an adapter does. */
    interface Body {
        Object run(Object[] args) throws Throwable;
    }

    /* What the VM can do by itself (vm/runtime/combine.c); op 0: only the body. */
    static final int INSERT = 1;
    static final int DROP = 2;
    static final int PERMUTE = 3;
    static final int COLLECT = 4;
    static final int FILTER_RESULT = 5;
    static final int GUARD = 6;
    static final int CONVERT = 7;
    static final int GET = 8;
    static final int PUT = 9;
    static final int ELEMENT = 10;
    static final int CONSTANT = 11;
    static final int IDENTITY = 12;

    private final Body body;
    /* The VM reads these. */
    private int op;
    private MethodHandle target;
    private MethodHandle other;
    private Object[] data;
    private int[] shape;
    private long word;

    Adapter(MethodType type, Body body) {
        super(type);
        this.body = body;
    }

    /** Says what the adapter does, in the VM's terms. */
    Adapter does(int op, MethodHandle target, MethodHandle other, Object[] data, long word, int... shape) {
        this.target = target;
        this.other = other;
        this.data = data;
        this.shape = shape;
        this.word = word;
        this.op = op;
        return this;
    }

    int op() {
        return op;
    }

    /** The VM's field of a getter or setter. */
    long field() {
        return word;
    }

    /** Cells of the parameters from (inclusive) to (exclusive). */
    static int cells(MethodType type, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += cells(type.parameterType(i));
        }
        return n;
    }

    static int cells(Class<?> c) {
        return c == long.class || c == double.class ? 2 : c == void.class ? 0 : 1;
    }

    /** The first character of a type's descriptor, arrays as A, too. */
    static int code(Class<?> c) {
        return c.isPrimitive() ? c.descriptorString().charAt(0) : 'A';
    }

    /** All parameters' types and then the result's: from one type to another. */
    static int[] codes(MethodType from, MethodType to) {
        int n = from.parameterCount();
        int[] codes = new int[2 * n + 2];
        for (int i = 0; i < n; i++) {
            codes[2 * i] = code(from.parameterType(i));
            codes[2 * i + 1] = code(to.parameterType(i));
        }
        codes[2 * n] = code(to.returnType());
        codes[2 * n + 1] = code(from.returnType());
        return codes;
    }

    /** The classes that references become, null where no cast is needed. */
    static Object[] casts(MethodType from, MethodType to) {
        int n = from.parameterCount();
        Object[] casts = new Object[n + 1];
        for (int i = 0; i < n; i++) {
            casts[i] = cast(from.parameterType(i), to.parameterType(i));
        }
        casts[n] = cast(to.returnType(), from.returnType());
        return casts;
    }

    private static Class<?> cast(Class<?> from, Class<?> to) {
        return to.isPrimitive() || from.isPrimitive() || to.isAssignableFrom(from) ? null : to;
    }

    @Override
    Object invokeBoxed(Object[] args) throws Throwable {
        return body.run(args);
    }
}
