package java.lang.invoke;

/** A typed reference to something that can be called. The VM knows the subclasses. */
public abstract class MethodHandle {
    final MethodType type;

    MethodHandle(MethodType type) {
        this.type = type;
    }

    public MethodType type() {
        return type;
    }

    /** Calls with exactly this type (signature polymorphic, linked by the VM). */
    public final native Object invokeExact(Object... args) throws Throwable;

    /** Calls after conversion as asType does (signature polymorphic, linked by the VM). */
    public final native Object invoke(Object... args) throws Throwable;

    public Object invokeWithArguments(Object... arguments) throws Throwable {
        return call(ibrik.lang.Handles.convert(this, arguments));
    }

    public Object invokeWithArguments(java.util.List<?> arguments) throws Throwable {
        return invokeWithArguments(arguments.toArray());
    }

    /** Calls with boxed arguments of exactly the types of the handle; gives the boxed result. */
    abstract Object call(Object[] args) throws Throwable;

    public boolean isVarargsCollector() {
        return false;
    }
}
