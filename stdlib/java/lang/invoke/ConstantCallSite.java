package java.lang.invoke;

/** A call site whose target never changes. */
public non-sealed class ConstantCallSite extends CallSite {
    public ConstantCallSite(MethodHandle target) {
        super(java.util.Objects.requireNonNull(target));
    }

    @Override
    public final MethodHandle getTarget() {
        return target;
    }

    @Override
    public final void setTarget(MethodHandle ignore) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return target;
    }
}
