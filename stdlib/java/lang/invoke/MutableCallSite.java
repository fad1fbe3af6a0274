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
        MethodHandle fail = DirectMethodHandle.of(MutableCallSite.class, "fail", void.class);
        return MethodHandles.dropArguments(fail.asType(MethodType.methodType(type.returnType())), 0, type.parameterArray());
    }

    static void fail() {
        throw new IllegalStateException("uninitialized call site");
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
        return invokerOfTarget();
    }

    public static void syncAll(MutableCallSite[] sites) {
        ibrik.lang.Unsafe.fullFence();
    }
}
