package java.lang.invoke;

/** Holds the target of an invokedynamic instruction. */
public abstract sealed class CallSite permits ConstantCallSite, MutableCallSite,
        VolatileCallSite {
    MethodHandle target;

    CallSite(MethodHandle target) {
        this.target = target;
    }

    public MethodType type() {
        return target.type();
    }

    public abstract MethodHandle getTarget();

    public abstract void setTarget(MethodHandle newTarget);

    final void checkType(MethodHandle newTarget) {
        if (newTarget.type() != target.type()) {
            throw new WrongMethodTypeException("MethodHandle" + newTarget.type()
                    + " should be of type " + target.type());
        }
    }

    public abstract MethodHandle dynamicInvoker();

    /** A handle that always calls what the target is then. */
    final MethodHandle invokerOfTarget() {
        MethodHandle getTarget = DirectMethodHandle.ofInstance(CallSite.class, "getTarget", MethodHandle.class);
        return MethodHandles.foldArguments(MethodHandles.exactInvoker(type()), getTarget.bindTo(this));
    }
}
