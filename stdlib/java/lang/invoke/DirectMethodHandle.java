package java.lang.invoke;

/** A handle of a method or constructor; the VM calls the method in place. */
final class DirectMethodHandle extends MethodHandle {
    DirectMethodHandle(MethodType type, long method, int kind) {
        super(type);
        this.method = method;
        this.kind = kind;
    }

    @Override
    Object invokeBoxed(Object[] args) throws Throwable {
        return MethodHandleNatives.call(method, kind, args);
    }
}
