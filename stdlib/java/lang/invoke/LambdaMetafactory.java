package java.lang.invoke;

import java.lang.reflect.Proxy;

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

    /** Function objects are proxies that call the implementation. */
    public static CallSite altMetafactory(MethodHandles.Lookup caller, String interfaceMethodName,
            MethodType factoryType, Object... args) throws LambdaConversionException {
        Class<?> face = factoryType.returnType();
        if (!face.isInterface()) {
            throw new LambdaConversionException(face.getName() + " is not an interface");
        }
        MethodHandle implementation = (MethodHandle) args[1];
        return new ConstantCallSite(new Adapter(factoryType, captured -> {
            MethodHandle bound = MethodHandles.insertArguments(implementation, 0, captured);
            return Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (proxy, method, a) -> {
                if (method.getDeclaringClass() == Object.class) {
                    return switch (method.getName()) {
                        case "equals" -> proxy == a[0];
                        case "hashCode" -> System.identityHashCode(proxy);
                        default -> caller.lookupClass().getName() + "$$Lambda@"
                                + Integer.toHexString(System.identityHashCode(proxy));
                    };
                }
                return bound.invokeWithArguments(a == null ? new Object[0] : a);
            });
        }));
    }
}
