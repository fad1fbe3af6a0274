package java.lang.invoke;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;

/** A typed reference to something that can be called. The VM calls handles: direct ones in place, others by what their
 *  fields say. */
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

    /** Calls with boxed arguments of the types of the handle; gives the boxed result. */
    final Object invokeBoxed(Object... args) throws Throwable {
        return MethodHandleNatives.invokeBoxed(this, args);
    }

    public Object invokeWithArguments(Object... arguments) throws Throwable {
        return asType(MethodType.genericMethodType(arguments.length)).invokeBoxed(arguments);
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
        return Adapter.conversion(newType, this, false);
    }

    private static Class<?> component(Class<?> arrayType) {
        if (!arrayType.isArray()) {
            throw new IllegalArgumentException("not an array type: " + arrayType);
        }
        return arrayType.getComponentType();
    }

    private static void checkLength(int arrayLength) {
        if (arrayLength < 0 || arrayLength > 255) {
            throw new IllegalArgumentException("array length is not legal: " + arrayLength);
        }
    }

    public MethodHandle asSpreader(Class<?> arrayType, int arrayLength) {
        return asSpreader(Math.max(type.parameterCount() - arrayLength, 0), arrayType, arrayLength);
    }

    public MethodHandle asSpreader(int pos, Class<?> arrayType, int arrayLength) {
        Class<?> component = component(arrayType);
        int n = type.parameterCount();
        checkLength(arrayLength);
        if (pos < 0 || pos > n) {
            throw new IllegalArgumentException("bad spread position");
        }
        if (pos + arrayLength > n) {
            throw new IllegalArgumentException("bad spread array length");
        }
        Class<?>[] types = new Class<?>[arrayLength];
        java.util.Arrays.fill(types, component);
        MethodType wide = type.dropParameterTypes(pos, pos + arrayLength).insertParameterTypes(pos, types);
        MethodHandle target = asType(wide);
        MethodType spread = type.dropParameterTypes(pos, pos + arrayLength).insertParameterTypes(pos, arrayType);
        return new Adapter(spread, Adapter.SPREAD, target, null, null, 0, Adapter.cells(type, 0, pos), arrayLength,
                Adapter.code(component));
    }

    public MethodHandle asCollector(Class<?> arrayType, int arrayLength) {
        return asCollector(type.parameterCount() - 1, arrayType, arrayLength);
    }

    public MethodHandle asCollector(int pos, Class<?> arrayType, int arrayLength) {
        Class<?> component = component(arrayType);
        checkLength(arrayLength);
        checkCollected(pos, arrayType);
        Class<?>[] types = new Class<?>[arrayLength];
        java.util.Arrays.fill(types, component);
        MethodType collected = type.dropParameterTypes(pos, pos + 1).insertParameterTypes(pos, types);
        return new Adapter(collected, Adapter.GATHER, this, null, new Object[] {arrayType}, 0,
                Adapter.cells(type, 0, pos), arrayLength, Adapter.code(component));
    }

    private void checkCollected(int pos, Class<?> arrayType) {
        if (pos < 0 || pos >= type.parameterCount()) {
            throw new IllegalArgumentException("bad collect position");
        }
        if (!type.parameterType(pos).isAssignableFrom(arrayType)) {
            throw new IllegalArgumentException("array type not assignable to argument: " + this + ", " + arrayType);
        }
    }

    public MethodHandle asVarargsCollector(Class<?> arrayType) {
        component(arrayType);
        checkCollected(type.parameterCount() - 1, arrayType);
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
        return MethodHandles.insertArguments(this, 0, type.parameterType(0).cast(x));
    }

    @Override
    public String toString() {
        return "MethodHandle" + type;
    }
}
