package java.lang.invoke;

/** A call site whose target may change, seen by all threads at once. */
public non-sealed class VolatileCallSite extends CallSite {
    private volatile MethodHandle current;

    public VolatileCallSite(MethodHandle target) {
        super(java.util.Objects.requireNonNull(target));
        current = target;
    }

    public VolatileCallSite(MethodType type) {
        this(MutableCallSite.uninitialized(type));
    }

    @Override
    public final MethodHandle getTarget() {
        return current;
    }

    @Override
    public void setTarget(MethodHandle newTarget) {
        checkType(newTarget);
        target = newTarget;
        current = newTarget;
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return invokerOfTarget();
    }
}
