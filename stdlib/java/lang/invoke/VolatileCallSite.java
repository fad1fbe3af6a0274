package java.lang.invoke;

/** A call site whose target may change, seen by all threads at once. */
public non-sealed class VolatileCallSite extends CallSite {
    public VolatileCallSite(MethodHandle target) {
        super(java.util.Objects.requireNonNull(target));
    }

    @Override
    public final MethodHandle getTarget() {
        ibrik.lang.Unsafe.fullFence();
        return target;
    }

    @Override
    public void setTarget(MethodHandle newTarget) {
        checkType(newTarget);
        target = newTarget;
        ibrik.lang.Unsafe.fullFence();
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return ibrik.lang.Handles.dynamicInvoker(this);
    }
}
