package java.lang.invoke;

import java.util.Arrays;

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
        MethodType interfaceType = (MethodType) args[0];
        MethodHandle implementation = (MethodHandle) args[1];
        MethodType dynamicType = (MethodType) args[2];
        int flags = (Integer) args[3];
        int next = 4;
        Object[] markers = {};
        Object[] bridges = {};
        if ((flags & FLAG_MARKERS) != 0) {
            int n = (Integer) args[next++];
            markers = Arrays.copyOfRange(args, next, next + n);
            next += n;
        }
        if ((flags & FLAG_BRIDGES) != 0) {
            int n = (Integer) args[next++];
            bridges = new Object[n];
            for (int i = 0; i < n; i++) {
                bridges[i] = ((MethodType) args[next++]).toMethodDescriptorString();
            }
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
        for (int i = 0; i < dynamicType.parameterCount(); i++) {
            Class<?> from = dynamicType.parameterType(i);
            Class<?> to = implementation.type.parameterType(captured + i);
            boolean ok = from.isPrimitive() || to.isPrimitive() ? Conversions.canConvert(from, to)
                    : to.isAssignableFrom(from);
            if (!ok) {
                throw new LambdaConversionException("Type mismatch for lambda argument " + (i + 1) + ": " + from
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
