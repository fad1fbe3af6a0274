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
        }
        return proxyClass0(loader, interfaces);
    }

    /** Defines (once) a final class extending Proxy whose public methods call its handler. */
    private static native Class<?> proxyClass0(ClassLoader loader, Class<?>[] interfaces);

    /** Whether proxyClass0 made the class. */
    public static native boolean isProxyClass(Class<?> c);

    /** Calls the default method itself, not what overrides it. */
    public static native Object invokeDefault(Object proxy, Method method, Object[] args)
            throws Throwable;
}
