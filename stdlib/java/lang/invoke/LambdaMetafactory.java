package java.lang.invoke;

/** The bootstrap methods of lambdas and method references. The VM links the sites of compilers itself; these are for
 *  callers in Java. */
public final class LambdaMetafactory {
    public static final int FLAG_SERIALIZABLE = 1;
    public static final int FLAG_MARKERS = 2;
    public static final int FLAG_BRIDGES = 4;

    private LambdaMetafactory() {
    }

    public static CallSite metafactory(MethodHandles.Lookup caller, String interfaceMethodName,
            MethodType factoryType, MethodType interfaceMethodType, MethodHandle implementation,
            MethodType dynamicMethodType) throws LambdaConversionException {
        return altMetafactory(caller, interfaceMethodName, factoryType, interfaceMethodType, implementation,
                dynamicMethodType, 0);
    }

    public static CallSite altMetafactory(MethodHandles.Lookup caller, String interfaceMethodName,
            MethodType factoryType, Object... args) throws LambdaConversionException {
        MethodType interfaceType = argument(args, 0, MethodType.class);
        MethodHandle implementation = argument(args, 1, MethodHandle.class);
        MethodType dynamicType = argument(args, 2, MethodType.class);
        int flags = argument(args, 3, Integer.class);
        int next = 4;
        Object[] markers = {};
        Object[] bridges = {};
        if ((flags & FLAG_MARKERS) != 0) {
            int n = count(args, next++);
            markers = new Object[n];
            for (int i = 0; i < n; i++) {
                markers[i] = argument(args, next++, Class.class);
            }
        }
        if ((flags & FLAG_BRIDGES) != 0) {
            int n = count(args, next++);
            bridges = new Object[n];
            for (int i = 0; i < n; i++) {
                bridges[i] = argument(args, next++, MethodType.class).toMethodDescriptorString();
            }
        }
        for (Object o : new Object[] {interfaceType, implementation, dynamicType, interfaceMethodName, factoryType}) {
            java.util.Objects.requireNonNull(o);
        }
        if (!caller.hasFullPrivilegeAccess()) {
            throw new LambdaConversionException("Invalid caller: " + caller.lookupClass().getName());
        }
        check(factoryType, implementation, interfaceType, dynamicType);
        String[] texts = {interfaceMethodName, factoryType.toMethodDescriptorString(),
            interfaceType.toMethodDescriptorString(), dynamicType.toMethodDescriptorString()};
        MethodHandle direct = implementation.asFixedArity();
        long factory = MethodHandleNatives.lambda(caller.lookupClass(), texts, direct.method, direct.kind, flags,
                markers, bridges);
        MethodHandle make = new DirectMethodHandle(factoryType, factory, MethodHandleNatives.INVOKE_STATIC);
        if (factoryType.parameterCount() > 0) {
            return new ConstantCallSite(make);
        }
        try {
            return new ConstantCallSite(MethodHandles.constant(factoryType.returnType(),
                    make.invokeWithArguments()));
        } catch (Throwable t) {
            throw new LambdaConversionException("Exception instantiating lambda object", t);
        }
    }

    private static <T> T argument(Object[] args, int i, Class<T> type) {
        if (i >= args.length) {
            throw new IllegalArgumentException("missing argument");
        }
        if (args[i] != null && !type.isInstance(args[i])) {
            throw new IllegalArgumentException("argument has wrong type");
        }
        return type.cast(args[i]);
    }

    private static int count(Object[] args, int i) {
        int n = argument(args, i, Integer.class);
        if (n < 0) {
            throw new IllegalArgumentException("negative argument count");
        }
        return n;
    }

    private static void check(MethodType factoryType, MethodHandle implementation, MethodType interfaceType,
            MethodType dynamicType) throws LambdaConversionException {
        Class<?> face = factoryType.returnType();
        if (!face.isInterface()) {
            throw new LambdaConversionException(face.getName() + " is not an interface");
        }
        DirectInfo info = DirectInfo.of(implementation.asFixedArity(), false);
        if (info == null || info.getReferenceKind() < MethodHandleNatives.INVOKE_VIRTUAL) {
            throw new LambdaConversionException(info == null ? implementation
                    + " is not direct or cannot be cracked" : "Unsupported MethodHandle kind: " + info);
        }
        int captured = factoryType.parameterCount();
        int arity = implementation.type.parameterCount();
        if (captured + dynamicType.parameterCount() != arity) {
            boolean isStatic = (info.getModifiers() & 8) != 0;
            throw new LambdaConversionException("Incorrect number of parameters for " + (isStatic ? "static" : "instance")
                    + " method " + info + "; " + captured + " captured parameters, " + dynamicType.parameterCount()
                    + " functional interface method parameters, " + arity + " implementation parameters");
        }
        if (interfaceType.parameterCount() != dynamicType.parameterCount()) {
            throw new LambdaConversionException("Incorrect number of parameters for interface method");
        }
        for (int i = 0; i < captured; i++) {
            if (factoryType.parameterType(i) != implementation.type.parameterType(i) && !((info.getModifiers() & 8) == 0
                    && i == 0 && implementation.type.parameterType(0).isAssignableFrom(factoryType.parameterType(0)))) {
                throw new LambdaConversionException("Type mismatch in captured lambda parameter " + i + ": expecting "
                        + factoryType.parameterType(i) + ", found " + implementation.type.parameterType(i));
            }
        }
        for (int i = 0; i < dynamicType.parameterCount(); i++) {
            Class<?> declared = interfaceType.parameterType(i);
            if (!declared.isAssignableFrom(dynamicType.parameterType(i))) {
                throw new LambdaConversionException("Type mismatch for dynamic parameter " + i + ": "
                        + dynamicType.parameterType(i) + " is not a subtype of " + declared);
            }
        }
        for (int i = 0; i < dynamicType.parameterCount(); i++) {
            Class<?> from = dynamicType.parameterType(i);
            Class<?> to = implementation.type.parameterType(captured + i);
            boolean ok = from.isPrimitive() || to.isPrimitive() ? Conversions.canConvert(from, to)
                    : to.isAssignableFrom(from);
            if (!ok) {
                throw new LambdaConversionException("Type mismatch for lambda argument " + i + ": " + from
                        + " is not convertible to " + to);
            }
        }
        Class<?> made = implementation.type.returnType();
        Class<?> wanted = dynamicType.returnType();
        if (wanted != void.class && (made == void.class || !Conversions.canConvert(made, wanted))) {
            throw new LambdaConversionException("Type mismatch for lambda return: " + made + " is not convertible to "
                    + wanted);
        }
    }
}
