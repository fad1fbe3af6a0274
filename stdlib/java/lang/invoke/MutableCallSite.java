package java.lang.invoke;

/** A call site whose target may change. */
public non-sealed class MutableCallSite extends CallSite {
    public MutableCallSite(MethodHandle target) {
        super(java.util.Objects.requireNonNull(target));
    }

    @Override
    public final MethodHandle getTarget() {
        return target;
    }

    @Override
    public void setTarget(MethodHandle newTarget) {
        checkType(newTarget);
        target = newTarget;
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return ibrik.lang.Handles.dynamicInvoker(this);
    }

    public static void syncAll(MutableCallSite[] sites) {
        ibrik.lang.Unsafe.fullFence();
    }
}
