package java.lang.invoke;

/** A handle that runs a body over its boxed arguments: what the combinators make. */
final class Adapter extends MethodHandle {
    /** What an adapter does. */
    interface Body {
        Object run(Object[] args) throws Throwable;
    }

    private final Body body;

    Adapter(MethodType type, Body body) {
        super(type);
        this.body = body;
    }

    @Override
    Object invokeBoxed(Object[] args) throws Throwable {
        return body.run(args);
    }
}
