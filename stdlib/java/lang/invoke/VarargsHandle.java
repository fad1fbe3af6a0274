package java.lang.invoke;

/** A handle of variable arity: trailing arguments are collected where the call's type asks for it. */
final class VarargsHandle extends MethodHandle {
    private final MethodHandle target;
    private final Class<?> arrayType;

    VarargsHandle(MethodHandle target, Class<?> arrayType) {
        super(target.type.changeParameterType(target.type.parameterCount() - 1, arrayType));
        this.target = target.asType(type);
        this.arrayType = arrayType;
        method = this.target.method;
        kind = this.target.kind;
    }

    @Override
    MethodHandle convert(MethodType newType) {
        int n = type.parameterCount();
        if (newType.parameterCount() == n && type.lastParameterType().isAssignableFrom(newType.lastParameterType())) {
            return target.asType(newType);
        }
        if (newType.parameterCount() < n - 1) {
            throw new WrongMethodTypeException("cannot build collector");
        }
        return target.asCollector(arrayType, newType.parameterCount() - n + 1).asType(newType);
    }

    @Override
    public boolean isVarargsCollector() {
        return true;
    }

    @Override
    public MethodHandle asFixedArity() {
        return target;
    }
}
