package java.lang.invoke;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;

/** A typed reference to something that can be called. Direct handles are called in place by the VM; all others through
 *  invokeBoxed. */
public abstract class MethodHandle {
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface PolymorphicSignature {
    }

    /* The VM reads these three. */
    final MethodType type;
    /** The VM's method of a direct handle, 0 for others. */
    long method;
    /** How a direct handle calls: a reference kind of the class-file format. */
    int kind;
    private MethodHandle adapted;

    MethodHandle(MethodType type) {
        this.type = Objects.requireNonNull(type);
    }

    public MethodType type() {
        return type;
    }

    @PolymorphicSignature
    public final native Object invokeExact(Object... args) throws Throwable;

    @PolymorphicSignature
    public final native Object invoke(Object... args) throws Throwable;

    /** Calls with boxed arguments of exactly the types of the handle; gives the boxed result. */
    abstract Object invokeBoxed(Object[] args) throws Throwable;

    public Object invokeWithArguments(Object... arguments) throws Throwable {
        MethodType generic = MethodType.genericMethodType(arguments.length);
        return asType(generic).invokeBoxed(arguments.clone());
    }

    public Object invokeWithArguments(List<?> arguments) throws Throwable {
        return invokeWithArguments(arguments.toArray());
    }

    public final MethodHandle asType(MethodType newType) {
        if (newType == type) {
            return this;
        }
        MethodHandle a = adapted;
        if (a == null || a.type != newType) {
            a = convert(newType);
            adapted = a;
        }
        return a;
    }

    /** A handle of another type that converts arguments and result. */
    MethodHandle convert(MethodType newType) {
        if (!Conversions.canConvert(newType, type)) {
            throw new WrongMethodTypeException("cannot convert " + this + " to " + newType);
        }
        if (method != 0 && Conversions.isView(newType, type)) {
            return new DirectMethodHandle(newType, method, kind);
        }
        return new Adapter(newType, args -> Conversions.result(
                invokeBoxed(Conversions.arguments(args, newType, type)), type, newType)).does(Adapter.CONVERT, this, null,
                        Adapter.casts(newType, type), 0, Adapter.codes(newType, type));
    }

    public MethodHandle asSpreader(Class<?> arrayType, int arrayLength) {
        return asSpreader(type.parameterCount() - arrayLength, arrayType, arrayLength);
    }

    public MethodHandle asSpreader(int pos, Class<?> arrayType, int arrayLength) {
        if (!arrayType.isArray()) {
            throw new IllegalArgumentException("not an array type: " + arrayType.getName());
        }
        int n = type.parameterCount();
        if (pos < 0 || arrayLength < 0 || pos + arrayLength > n) {
            throw new IllegalArgumentException("bad spread array length");
        }
        Class<?> component = arrayType.getComponentType();
        MethodType wide = type;
        for (int i = 0; i < arrayLength; i++) {
            wide = wide.changeParameterType(pos + i, component);
        }
        MethodHandle target = asType(wide);
        MethodType spread = type.dropParameterTypes(pos, pos + arrayLength).insertParameterTypes(pos, arrayType);
        return new Adapter(spread, args -> {
            Object array = args[pos];
            int length = array == null ? 0 : java.lang.reflect.Array.getLength(array);
            if (array == null && arrayLength != 0) {
                throw new NullPointerException("null array reference");
            }
            if (length != arrayLength) {
                throw new IllegalArgumentException("array is not of length " + arrayLength);
            }
            Object[] a = new Object[n];
            System.arraycopy(args, 0, a, 0, pos);
            for (int i = 0; i < arrayLength; i++) {
                a[pos + i] = java.lang.reflect.Array.get(array, i);
            }
            System.arraycopy(args, pos + 1, a, pos + arrayLength, n - pos - arrayLength);
            return target.invokeBoxed(a);
        });
    }

    public MethodHandle asCollector(Class<?> arrayType, int arrayLength) {
        return asCollector(type.parameterCount() - 1, arrayType, arrayLength);
    }

    public MethodHandle asCollector(int pos, Class<?> arrayType, int arrayLength) {
        if (!arrayType.isArray()) {
            throw new IllegalArgumentException("not an array type: " + arrayType.getName());
        }
        if (pos < 0 || pos >= type.parameterCount() || !type.parameterType(pos).isAssignableFrom(arrayType)) {
            throw new IllegalArgumentException("array type not assignable to argument");
        }
        Class<?> component = arrayType.getComponentType();
        Class<?>[] types = new Class<?>[arrayLength];
        java.util.Arrays.fill(types, component);
        MethodType collected = type.dropParameterTypes(pos, pos + 1).insertParameterTypes(pos, types);
        int n = type.parameterCount();
        return new Adapter(collected, args -> {
            Object array = java.lang.reflect.Array.newInstance(component, arrayLength);
            for (int i = 0; i < arrayLength; i++) {
                java.lang.reflect.Array.set(array, i, args[pos + i]);
            }
            Object[] a = new Object[n];
            System.arraycopy(args, 0, a, 0, pos);
            a[pos] = array;
            System.arraycopy(args, pos + arrayLength, a, pos + 1, n - pos - 1);
            return invokeBoxed(a);
        });
    }

    public MethodHandle asVarargsCollector(Class<?> arrayType) {
        Objects.requireNonNull(arrayType);
        if (!arrayType.isArray() || type.parameterCount() == 0
                || !type.lastParameterType().isAssignableFrom(arrayType)) {
            throw new IllegalArgumentException("array type not assignable to trailing argument");
        }
        return new VarargsHandle(asFixedArity(), arrayType);
    }

    public MethodHandle withVarargs(boolean makeVarargs) {
        return makeVarargs == isVarargsCollector() ? this
                : makeVarargs ? asVarargsCollector(type.lastParameterType()) : asFixedArity();
    }

    public boolean isVarargsCollector() {
        return false;
    }

    public MethodHandle asFixedArity() {
        return this;
    }

    public MethodHandle bindTo(Object x) {
        if (type.parameterCount() == 0 || type.parameterType(0).isPrimitive()) {
            throw new IllegalArgumentException("no leading reference parameter");
        }
        Object bound = type.parameterType(0).cast(x);
        return MethodHandles.insertArguments(this, 0, bound);
    }

    @Override
    public String toString() {
        return "MethodHandle" + type;
    }
}
