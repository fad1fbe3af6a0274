package java.lang.invoke;

/** A handle of a method or constructor; the VM calls the method in place. */
final class DirectMethodHandle extends MethodHandle {
    DirectMethodHandle(MethodType type, long method, int kind) {
        super(type);
        this.method = method;
        this.kind = kind;
    }

    /** A handle of a static method of this package. */
    static MethodHandle of(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        MethodType type = MethodType.methodType(result, parameters);
        return new DirectMethodHandle(type, MethodHandleNatives.findMethod(owner, name, type.toMethodDescriptorString()),
                MethodHandleNatives.INVOKE_STATIC);
    }

    /** A handle of an instance method that any class may call. */
    static MethodHandle ofInstance(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        MethodType type = MethodType.methodType(result, parameters);
        return new DirectMethodHandle(type.insertParameterTypes(0, owner),
                MethodHandleNatives.findMethod(owner, name, type.toMethodDescriptorString()),
                owner.isInterface() ? MethodHandleNatives.INVOKE_INTERFACE : MethodHandleNatives.INVOKE_VIRTUAL);
    }
}
