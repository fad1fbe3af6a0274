package java.lang.invoke;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A typed reference to a variable: a field, an array element, a view of bytes. */
public abstract class VarHandle implements java.lang.constant.Constable {
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
    static final int INDIRECT = 4;
    static final int ARRAY_VIEW = 5;
    static final int BUFFER_VIEW = 6;
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

    /** Tells the VM where the variable is: its field, the logarithm of the size of an element, the size of a view. */
    final void isAt(int form, Class<?> holder, long place) {
        this.holder = holder;
        this.place = place;
        this.form = form != INDIRECT && (exact || readOnly) ? 0 : form;
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
        return MethodHandles.insertArguments(invoker(mode, accessModeType(mode), false), 0, this);
    }

    /** A handle that does an access to the variable handle that comes first. */
    static MethodHandle invoker(AccessMode mode, MethodType type, boolean exact) {
        MethodHandle h = new Adapter(type.insertParameterTypes(0, VarHandle.class), Adapter.VARIABLE, null, null, null,
                MethodHandleNatives.variableCall(mode.methodName, type));
        if (!exact) {
            return h;
        }
        MethodHandle check = DirectMethodHandle.of(VarHandle.class, "checkExact", void.class, AccessMode.class,
                MethodType.class, VarHandle.class);
        return MethodHandles.foldArguments(h, MethodHandles.insertArguments(check, 0, mode, type));
    }

    static void checkExact(AccessMode mode, MethodType found, VarHandle v) {
        MethodType type = v.accessModeType(mode);
        if (type != found) {
            throw new WrongMethodTypeException("handle's method type "
                    + type.insertParameterTypes(0, VarHandle.class) + " but found "
                    + found.insertParameterTypes(0, VarHandle.class));
        }
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

    private AccessMode checked(String name, MethodType call) {
        AccessMode mode = AccessMode.valueFromMethodName(name);
        MethodType type = accessModeType(mode);
        if (exact && call != type) {
            throw new WrongMethodTypeException("handle's method type " + type + " but found " + call);
        }
        if (!isAccessModeSupported(mode)) {
            throw new UnsupportedOperationException(name);
        }
        if (!Conversions.canConvert(call, type)) {
            throw new WrongMethodTypeException("cannot convert MethodHandle"
                    + type.insertParameterTypes(0, VarHandle.class) + " to "
                    + call.insertParameterTypes(0, VarHandle.class));
        }
        return mode;
    }

    /** A call of an access mode, with boxed arguments; called by the VM. */
    final Object invokeBoxed(String name, MethodType call, Object[] args) throws Throwable {
        AccessMode mode = checked(name, call);
        MethodType type = accessModeType(mode);
        Object[] a = new Object[args.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = Conversions.convert(args[i], type.parameterType(i));
        }
        Object r = access(mode, a);
        Class<?> to = call.returnType();
        return to == void.class ? null : Conversions.convert(r, to);
    }

    /** The handle of an access mode, of the type of a call; called by the VM for an indirect variable. */
    final MethodHandle handle(String name, MethodType call) {
        return toMethodHandle(checked(name, call)).asType(call);
    }

    /** Performs an access with converted arguments. */
    abstract Object access(AccessMode mode, Object[] args);

    /** An access to a variable in an object; flags: more than the operation that the VM must know. */
    final Object access(AccessMode mode, Object base, long offset, Object[] args, int flags) {
        int n = coordinates.length;
        return MethodHandleNatives.access(mode.op.ordinal() | flags, varType.descriptorString().charAt(0), base, offset,
                args.length > n ? args[n] : null, args.length > n + 1 ? args[n + 1] : null);
    }

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

    public Optional<VarHandleDesc> describeConstable() {
        return Optional.empty();
    }

    /** The description of a variable of a field or an array. */
    public static final class VarHandleDesc extends DynamicConstantDesc<VarHandle> {
        private final ClassDesc owner;
        private final ClassDesc type;
        private final boolean isStatic;

        private VarHandleDesc(DirectMethodHandleDesc bootstrap, String name, ClassDesc owner, ClassDesc type,
                boolean isStatic, ConstantDesc... args) {
            super(bootstrap, name, ConstantDescs.CD_VarHandle, args);
            this.owner = owner;
            this.type = type;
            this.isStatic = isStatic;
        }

        public static VarHandleDesc ofField(ClassDesc declaringClass, String name, ClassDesc fieldType) {
            return new VarHandleDesc(ConstantDescs.BSM_VARHANDLE_FIELD, name, declaringClass, fieldType, false,
                    declaringClass, fieldType);
        }

        public static VarHandleDesc ofStaticField(ClassDesc declaringClass, String name, ClassDesc fieldType) {
            return new VarHandleDesc(ConstantDescs.BSM_VARHANDLE_STATIC_FIELD, name, declaringClass, fieldType, true,
                    declaringClass, fieldType);
        }

        public static VarHandleDesc ofArray(ClassDesc arrayClass) {
            if (!arrayClass.isArray()) {
                throw new IllegalArgumentException("Array class argument not an array: " + arrayClass);
            }
            return new VarHandleDesc(ConstantDescs.BSM_VARHANDLE_ARRAY, ConstantDescs.DEFAULT_NAME, null,
                    arrayClass.componentType(), false, arrayClass);
        }

        public ClassDesc varType() {
            return type;
        }

        @Override
        public VarHandle resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
            Class<?> c = (Class<?>) type.resolveConstantDesc(lookup);
            if (owner == null) {
                return MethodHandles.arrayElementVarHandle(c.arrayType());
            }
            Class<?> in = (Class<?>) owner.resolveConstantDesc(lookup);
            return isStatic ? lookup.findStaticVarHandle(in, constantName(), c)
                    : lookup.findVarHandle(in, constantName(), c);
        }

        @Override
        public String toString() {
            return owner == null ? "VarHandleDesc[" + type.displayName() + "[]]"
                    : "VarHandleDesc[" + (isStatic ? "static " : "") + owner.displayName() + "." + constantName() + ":"
                            + type.displayName() + "]";
        }
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
        Object access(AccessMode mode, Object[] args) {
            if (isStatic) {
                ibrik.lang.Unsafe.ensureInitialized(owner);
            }
            return access(mode, isStatic ? owner : java.util.Objects.requireNonNull(args[0]), offset, args, 0);
        }

        @Override
        public Optional<VarHandleDesc> describeConstable() {
            ClassDesc in = owner.describeConstable().orElse(null);
            ClassDesc type = varType.describeConstable().orElse(null);
            String name = MethodHandleNatives.fieldName(field);
            return in == null || type == null ? Optional.empty()
                    : Optional.of(isStatic ? VarHandleDesc.ofStaticField(in, name, type)
                            : VarHandleDesc.ofField(in, name, type));
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
        public Optional<VarHandleDesc> describeConstable() {
            return coordinates[0].describeConstable().map(VarHandleDesc::ofArray);
        }

        @Override
        Object access(AccessMode mode, Object[] args) {
            Object array = args[0];
            if (array == null) {
                throw new NullPointerException((mode.op == Op.SET ? "Cannot store to " : "Cannot load from ")
                        + kind() + " array because \"array\" is null");
            }
            int i = (Integer) args[1];
            int length = java.lang.reflect.Array.getLength(array);
            if (i < 0 || i >= length) {
                throw new ArrayIndexOutOfBoundsException("Index " + i + " out of bounds for length " + length);
            }
            Object v = args.length > 2 ? args[args.length - 1] : null;
            if (v != null && !varType.isPrimitive() && !array.getClass().getComponentType().isInstance(v)) {
                throw new ArrayStoreException(v.getClass().getName());
            }
            return access(mode, array, first + (long) i * scale, args, 0);
        }

        private String kind() {
            return !varType.isPrimitive() ? "object"
                    : varType == byte.class || varType == boolean.class ? "byte/boolean" : varType.getName();
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
