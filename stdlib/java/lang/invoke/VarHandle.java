package java.lang.invoke;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A typed reference to a variable: a field, an array element, a view of bytes. */
public abstract class VarHandle {
    /** What an access does to memory; the VM knows the order. */
    enum Op {
        GET, SET, COMPARE_AND_SET, COMPARE_AND_EXCHANGE, GET_AND_SET, GET_AND_ADD, GET_AND_BITWISE_OR,
        GET_AND_BITWISE_AND, GET_AND_BITWISE_XOR
    }

    /** The access modes. */
    public enum AccessMode {
        GET("get", Op.GET), SET("set", Op.SET), GET_VOLATILE("getVolatile", Op.GET),
        SET_VOLATILE("setVolatile", Op.SET), GET_ACQUIRE("getAcquire", Op.GET), SET_RELEASE("setRelease", Op.SET),
        GET_OPAQUE("getOpaque", Op.GET), SET_OPAQUE("setOpaque", Op.SET),
        COMPARE_AND_SET("compareAndSet", Op.COMPARE_AND_SET),
        COMPARE_AND_EXCHANGE("compareAndExchange", Op.COMPARE_AND_EXCHANGE),
        COMPARE_AND_EXCHANGE_ACQUIRE("compareAndExchangeAcquire", Op.COMPARE_AND_EXCHANGE),
        COMPARE_AND_EXCHANGE_RELEASE("compareAndExchangeRelease", Op.COMPARE_AND_EXCHANGE),
        WEAK_COMPARE_AND_SET_PLAIN("weakCompareAndSetPlain", Op.COMPARE_AND_SET),
        WEAK_COMPARE_AND_SET("weakCompareAndSet", Op.COMPARE_AND_SET),
        WEAK_COMPARE_AND_SET_ACQUIRE("weakCompareAndSetAcquire", Op.COMPARE_AND_SET),
        WEAK_COMPARE_AND_SET_RELEASE("weakCompareAndSetRelease", Op.COMPARE_AND_SET),
        GET_AND_SET("getAndSet", Op.GET_AND_SET), GET_AND_SET_ACQUIRE("getAndSetAcquire", Op.GET_AND_SET),
        GET_AND_SET_RELEASE("getAndSetRelease", Op.GET_AND_SET), GET_AND_ADD("getAndAdd", Op.GET_AND_ADD),
        GET_AND_ADD_ACQUIRE("getAndAddAcquire", Op.GET_AND_ADD),
        GET_AND_ADD_RELEASE("getAndAddRelease", Op.GET_AND_ADD),
        GET_AND_BITWISE_OR("getAndBitwiseOr", Op.GET_AND_BITWISE_OR),
        GET_AND_BITWISE_OR_RELEASE("getAndBitwiseOrRelease", Op.GET_AND_BITWISE_OR),
        GET_AND_BITWISE_OR_ACQUIRE("getAndBitwiseOrAcquire", Op.GET_AND_BITWISE_OR),
        GET_AND_BITWISE_AND("getAndBitwiseAnd", Op.GET_AND_BITWISE_AND),
        GET_AND_BITWISE_AND_RELEASE("getAndBitwiseAndRelease", Op.GET_AND_BITWISE_AND),
        GET_AND_BITWISE_AND_ACQUIRE("getAndBitwiseAndAcquire", Op.GET_AND_BITWISE_AND),
        GET_AND_BITWISE_XOR("getAndBitwiseXor", Op.GET_AND_BITWISE_XOR),
        GET_AND_BITWISE_XOR_RELEASE("getAndBitwiseXorRelease", Op.GET_AND_BITWISE_XOR),
        GET_AND_BITWISE_XOR_ACQUIRE("getAndBitwiseXorAcquire", Op.GET_AND_BITWISE_XOR);

        private static final AccessMode[] ALL = values();
        final String methodName;
        final Op op;

        AccessMode(String methodName, Op op) {
            this.methodName = methodName;
            this.op = op;
        }

        public String methodName() {
            return methodName;
        }

        public static AccessMode valueFromMethodName(String methodName) {
            for (AccessMode m : ALL) {
                if (m.methodName.equals(methodName)) {
                    return m;
                }
            }
            throw new IllegalArgumentException("No AccessMode value for method name " + methodName);
        }

        /** Whether the access writes. */
        boolean writes() {
            return op != Op.GET;
        }
    }

    final Class<?> varType;
    final Class<?>[] coordinates;
    private final boolean readOnly;
    private final boolean exact;

    /* The VM reads these, and varType, to do an access by itself (vm/runtime/variable.c); form 0: it cannot. */
    static final int INSTANCE_FIELD = 1;
    static final int STATIC_FIELD = 2;
    static final int ELEMENT = 3;
    private int form;
    private final int code;
    private long place;
    private Class<?> holder;

    VarHandle(Class<?> varType, boolean readOnly, boolean exact, Class<?>... coordinates) {
        this.varType = varType;
        this.readOnly = readOnly;
        this.exact = exact;
        this.coordinates = coordinates;
        this.code = Adapter.code(varType);
    }

    /** Tells the VM where the variable is: its field, or the logarithm of the size of an element. */
    final void isAt(int form, Class<?> holder, long place) {
        this.holder = holder;
        this.place = place;
        this.form = exact || readOnly ? 0 : form;
    }

    /** The same variable, exact or not. */
    abstract VarHandle with(boolean exact);

    public Class<?> varType() {
        return varType;
    }

    public List<Class<?>> coordinateTypes() {
        return List.of(coordinates);
    }

    private static int valuesOf(Op op) {
        return op == Op.GET ? 0 : op == Op.COMPARE_AND_SET || op == Op.COMPARE_AND_EXCHANGE ? 2 : 1;
    }

    public MethodType accessModeType(AccessMode mode) {
        ArrayList<Class<?>> p = new ArrayList<>(List.of(coordinates));
        for (int i = 0; i < valuesOf(mode.op); i++) {
            p.add(varType);
        }
        Class<?> r = mode.op == Op.SET ? void.class : mode.op == Op.COMPARE_AND_SET ? boolean.class : varType;
        return MethodType.methodType(r, p);
    }

    public boolean isAccessModeSupported(AccessMode mode) {
        if (readOnly && mode.writes()) {
            return false;
        }
        switch (mode.op) {
            case GET_AND_ADD:
                return varType.isPrimitive() && varType != boolean.class;
            case GET_AND_BITWISE_OR, GET_AND_BITWISE_AND, GET_AND_BITWISE_XOR:
                return varType.isPrimitive() && varType != float.class && varType != double.class;
            default:
                return true;
        }
    }

    public MethodHandle toMethodHandle(AccessMode mode) {
        if (!isAccessModeSupported(mode)) {
            return new Adapter(accessModeType(mode), args -> {
                throw new UnsupportedOperationException();
            });
        }
        return new Adapter(accessModeType(mode), args -> access(mode.op, args));
    }

    public boolean hasInvokeExactBehavior() {
        return exact;
    }

    public VarHandle withInvokeExactBehavior() {
        return exact ? this : with(true);
    }

    public VarHandle withInvokeBehavior() {
        return exact ? with(false) : this;
    }

    /** A call of an access mode, with boxed arguments; called by the VM. */
    final Object invokeBoxed(String name, MethodType call, Object[] args) throws Throwable {
        AccessMode mode = AccessMode.valueFromMethodName(name);
        MethodType type = accessModeType(mode);
        if (exact && call != type) {
            throw new WrongMethodTypeException("handle's method type " + type + " but found " + call);
        }
        if (!Conversions.canConvert(call, type)) {
            throw new WrongMethodTypeException("cannot convert MethodHandle"
                    + type.insertParameterTypes(0, VarHandle.class) + " to "
                    + call.insertParameterTypes(0, VarHandle.class));
        }
        if (!isAccessModeSupported(mode)) {
            throw new UnsupportedOperationException(name);
        }
        Object[] a = Conversions.arguments(args, call, type);
        return Conversions.result(access(mode.op, a), type, call);
    }

    /** Performs an access with converted arguments. */
    Object access(Op op, Object[] args) {
        int n = coordinates.length;
        return MethodHandleNatives.access(op.ordinal(), varType.descriptorString().charAt(0), base(args), offset(args),
                args.length > n ? args[n] : null, args.length > n + 1 ? args[n + 1] : null);
    }

    /** The object that holds the variable. */
    abstract Object base(Object[] args);

    /** Where in that object the variable lies. */
    abstract long offset(Object[] args);

    public static void fullFence() {
        ibrik.lang.Unsafe.fullFence();
    }

    public static void acquireFence() {
        ibrik.lang.Unsafe.fullFence();
    }

    public static void releaseFence() {
        ibrik.lang.Unsafe.fullFence();
    }

    public static void loadLoadFence() {
        ibrik.lang.Unsafe.fullFence();
    }

    public static void storeStoreFence() {
        ibrik.lang.Unsafe.fullFence();
    }

    @Override
    public final String toString() {
        return "VarHandle[varType=" + varType.getName() + ", coord="
                + java.util.Arrays.toString(coordinates) + "]";
    }

    /** A field; a static one has no coordinates. */
    static final class OfField extends VarHandle {
        private final Class<?> owner;
        private final long offset;
        private final boolean isStatic;

        private final long field;
        private final boolean readOnly;

        OfField(Class<?> type, Class<?> owner, long field, boolean isStatic, boolean readOnly) {
            this(type, owner, field, isStatic, readOnly, false);
        }

        private OfField(Class<?> type, Class<?> owner, long field, boolean isStatic, boolean readOnly, boolean exact) {
            super(type, readOnly, exact, isStatic ? new Class<?>[0] : new Class<?>[] {owner});
            this.owner = owner;
            this.field = field;
            this.offset = MethodHandleNatives.fieldOffset(field);
            this.isStatic = isStatic;
            this.readOnly = readOnly;
            isAt(isStatic ? STATIC_FIELD : INSTANCE_FIELD, owner, field);
        }

        @Override
        VarHandle with(boolean exact) {
            return new OfField(varType, owner, field, isStatic, readOnly, exact);
        }

        @Override
        Object base(Object[] args) {
            return isStatic ? owner : java.util.Objects.requireNonNull(args[0]);
        }

        @Override
        long offset(Object[] args) {
            return offset;
        }
    }

    /** An element of an array. */
    static final class OfArray extends VarHandle {
        private final int scale;
        private final int first;

        OfArray(Class<?> arrayType, boolean exact) {
            super(arrayType.getComponentType(), false, exact, arrayType, int.class);
            scale = ibrik.lang.Unsafe.arrayScale(arrayType);
            first = ibrik.lang.Unsafe.arrayBase(arrayType);
            isAt(ELEMENT, arrayType, Integer.numberOfTrailingZeros(scale));
        }

        @Override
        VarHandle with(boolean exact) {
            return new OfArray(coordinates[0], exact);
        }

        @Override
        Object base(Object[] args) {
            return args[0];
        }

        @Override
        long offset(Object[] args) {
            int i = (Integer) args[1];
            int length = java.lang.reflect.Array.getLength(args[0]);
            if (i < 0 || i >= length) {
                throw new ArrayIndexOutOfBoundsException("Index " + i + " out of bounds for length " + length);
            }
            return first + (long) i * scale;
        }

        @Override
        Object access(Op op, Object[] args) {
            Object v = args.length > 2 ? args[args.length - 1] : null;
            if (v != null && !varType.isPrimitive() && !args[0].getClass().getComponentType().isInstance(v)) {
                throw new ArrayStoreException(v.getClass().getName());
            }
            return super.access(op, args);
        }
    }

    /** A wider value in a byte array, in a given byte order. */
    static final class OfBytes extends VarHandle {
        private final int size;
        private final boolean swap;

        @Override
        VarHandle with(boolean exact) {
            return new OfBytes(varType, swap, exact);
        }

        OfBytes(Class<?> type, boolean bigEndian, boolean exact) {
            super(type, false, exact, byte[].class, int.class);
            size = type == long.class || type == double.class ? 8 : type == int.class || type == float.class ? 4 : 2;
            swap = bigEndian;
        }

        @Override
        Object base(Object[] args) {
            return args[0];
        }

        @Override
        long offset(Object[] args) {
            byte[] b = (byte[]) args[0];
            int i = (Integer) args[1];
            java.util.Objects.checkIndex(i, b.length - size + 1);
            return ibrik.lang.Unsafe.arrayBase(byte[].class) + i;
        }

        private Object reversed(Object v) {
            if (!swap || v == null) {
                return v;
            }
            if (v instanceof Long x) {
                return Long.reverseBytes(x);
            }
            if (v instanceof Integer x) {
                return Integer.reverseBytes(x);
            }
            if (v instanceof Short x) {
                return Short.reverseBytes(x);
            }
            return Character.reverseBytes((Character) v);
        }

        private Object raw(Object v) {
            return v instanceof Float f ? (Object) Float.floatToRawIntBits(f)
                    : v instanceof Double d ? (Object) Double.doubleToRawLongBits(d) : v;
        }

        private Object cooked(Object v) {
            return varType == float.class ? (Object) Float.intBitsToFloat((Integer) v)
                    : varType == double.class ? (Object) Double.longBitsToDouble((Long) v) : v;
        }

        @Override
        Object access(Op op, Object[] args) {
            if (op == Op.GET_AND_ADD && swap) {
                throw new UnsupportedOperationException();
            }
            char t = varType == float.class ? 'I' : varType == double.class ? 'J'
                    : varType.descriptorString().charAt(0);
            Object r = MethodHandleNatives.access(op.ordinal(), t, args[0], offset(args),
                    args.length > 2 ? reversed(raw(args[2])) : null, args.length > 3 ? reversed(raw(args[3])) : null);
            return r == null || r instanceof Boolean ? r : cooked(reversed(r));
        }
    }

    @MethodHandle.PolymorphicSignature
    public final native Object get(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native void set(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getVolatile(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native void setVolatile(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getOpaque(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native void setOpaque(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native void setRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean compareAndSet(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object compareAndExchange(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object compareAndExchangeAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object compareAndExchangeRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSetPlain(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSet(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSetAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native boolean weakCompareAndSetRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndSet(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndSetAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndSetRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndAdd(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndAddAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndAddRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseOr(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseOrRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseOrAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseAnd(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseAndRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseAndAcquire(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseXor(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseXorRelease(Object... args);

    @MethodHandle.PolymorphicSignature
    public final native Object getAndBitwiseXorAcquire(Object... args);
}
