package java.lang.invoke;

/** A handle made of others, or one that does a small thing by itself: what the combinators make. It says what it does to
 *  arguments in cells (a long and a double take two); the VM does that (vm/runtime/combine.c) and boxes nothing. */
final class Adapter extends MethodHandle {
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
    static final int THROW = 13;
    static final int NEW_ARRAY = 14;
    static final int INVOKE = 15;
    static final int VARIABLE = 16;
    static final int SPREAD = 17;
    static final int GATHER = 18;
    static final int CATCH = 19;
    static final int FINALLY = 20;
    static final int SWITCH = 21;
    static final int LOOP = 22;

    /* The VM reads these. */
    private final int op;
    private final MethodHandle target;
    private final MethodHandle other;
    private final Object[] data;
    private final int[] shape;
    private final long word;

    Adapter(MethodType type, int op, MethodHandle target, MethodHandle other, Object[] data, long word, int... shape) {
        super(type);
        this.target = target;
        this.other = other;
        this.data = data;
        this.shape = shape;
        this.word = word;
        this.op = op;
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

    /** Cells of all parameters. */
    static int cells(MethodType type) {
        return cells(type, 0, type.parameterCount());
    }

    static int cells(Class<?> c) {
        return c == long.class || c == double.class ? 2 : c == void.class ? 0 : 1;
    }

    /** The first character of a type's descriptor, arrays as A, too. */
    static int code(Class<?> c) {
        return c.isPrimitive() ? c.descriptorString().charAt(0) : 'A';
    }

    /** A handle of type `to` called with another type: asType, or explicitCastArguments. */
    static Adapter conversion(MethodType from, MethodHandle target, boolean explicit) {
        MethodType to = target.type;
        int n = from.parameterCount();
        int[] codes = new int[2 * n + 2];
        Object[] casts = new Object[n + 1];
        for (int i = 0; i < n; i++) {
            codes[2 * i] = code(from.parameterType(i));
            codes[2 * i + 1] = code(to.parameterType(i));
            casts[i] = cast(from.parameterType(i), to.parameterType(i), explicit);
        }
        codes[2 * n] = code(to.returnType());
        codes[2 * n + 1] = code(from.returnType());
        casts[n] = cast(to.returnType(), from.returnType(), explicit);
        return new Adapter(from, CONVERT, target, null, casts, explicit ? 1 : 0, codes);
    }

    /** The class that a reference becomes, null where no cast is needed. */
    private static Class<?> cast(Class<?> from, Class<?> to, boolean explicit) {
        return to.isPrimitive() || from.isPrimitive() && !explicit || to.isAssignableFrom(from)
                || explicit && to.isInterface() ? null : to;
    }
}
