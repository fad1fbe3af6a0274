package ibrik.lang;

import java.lang.reflect.Method;

/** Makes the classes of java.lang.reflect.Proxy. */
public final class ProxyMaker {
    private ProxyMaker() {
    }

    /** The class of proxies for these interfaces, made once per loader. */
    public static Class<?> proxyClass(ClassLoader loader, Class<?>[] interfaces) {
        java.util.Set<Class<?>> seen = new java.util.HashSet<>();
        for (Class<?> c : interfaces) {
            if (c.isInterface() && !seen.add(c)) {
                throw new IllegalArgumentException("repeated interface: " + c.getName());
            }
            if (!c.isInterface()) {
                throw new IllegalArgumentException(c.getName() + " is not an interface");
            }
            if (c.isSealed()) {
                throw new IllegalArgumentException(c.getName() + " is a sealed interface");
            }
            checkVisible(loader, c);
        }
        if (interfaces.length > 1) {
            checkReturns(interfaces);
        }
        return proxyClass0(loader, interfaces);
    }

    private static void checkVisible(ClassLoader loader, Class<?> c) {
        try {
            if (Class.forName(c.getName(), false, loader) == c) {
                return;
            }
        } catch (ClassNotFoundException e) {
            /* is not visible either */
        }
        throw new IllegalArgumentException(c.getName() + " referenced from a method is not visible from class loader: "
                + (loader == null ? null : loader.getName()));
    }

    /** Methods of one signature need a return type that fits all of them. */
    private static void checkReturns(Class<?>[] interfaces) {
        java.util.Map<String, java.util.Set<Class<?>>> types = new java.util.LinkedHashMap<>();
        for (Class<?> c : interfaces) {
            for (Method m : c.getMethods()) {
                if (!java.lang.reflect.Modifier.isStatic(m.getModifiers())) {
                    types.computeIfAbsent(signature(m), k -> new java.util.LinkedHashSet<>()).add(m.getReturnType());
                }
            }
        }
        types.forEach((signature, returns) -> {
            boolean fits = returns.stream().anyMatch(r -> returns.stream().allMatch(o -> o.isAssignableFrom(r)));
            if (!fits) {
                Class<?> primitive = returns.stream().filter(Class::isPrimitive).findFirst().orElse(null);
                throw new IllegalArgumentException("methods with same signature " + signature
                        + " but incompatible return types: " + (primitive != null ? primitive + " and others" : returns));
            }
        });
    }

    private static String signature(Method m) {
        StringBuilder sb = new StringBuilder(m.getName()).append('(');
        for (Class<?> c : m.getParameterTypes()) {
            sb.append(sb.charAt(sb.length() - 1) == '(' ? "" : ",").append(c.getTypeName());
        }
        return sb.append(')').toString();
    }

    /** Defines (once) a final class extending Proxy whose public methods call its handler. */
    private static native Class<?> proxyClass0(ClassLoader loader, Class<?>[] interfaces);

    /** Whether proxyClass0 made the class. */
    public static native boolean isProxyClass(Class<?> c);

    /** Calls the default method itself, not what overrides it. */
    public static native Object invokeDefault(Object proxy, Method method, Object[] args)
            throws Throwable;
}
