package java.lang.invoke;

/** A call site whose target may change. */
public non-sealed class MutableCallSite extends CallSite {
    public MutableCallSite(MethodHandle target) {
        super(java.util.Objects.requireNonNull(target));
    }

    public MutableCallSite(MethodType type) {
        super(uninitialized(type));
    }

    /** The target of a site that has got none yet. */
    static MethodHandle uninitialized(MethodType type) {
        return new Adapter(type, args -> {
            throw new IllegalStateException("uninitialized call site");
        });
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
        return new Adapter(type(), args -> getTarget().invokeBoxed(args));
    }

    public static void syncAll(MutableCallSite[] sites) {
        ibrik.lang.Unsafe.fullFence();
    }
}
