package java.lang.reflect;

import java.util.Objects;

/** Makes classes that implement interfaces through a handler. */
public class Proxy implements java.io.Serializable {
    private static final long serialVersionUID = -2222568056686623797L;
    protected InvocationHandler h;

    protected Proxy(InvocationHandler h) {
        this.h = Objects.requireNonNull(h);
    }

    @Deprecated
    public static Class<?> getProxyClass(ClassLoader loader, Class<?>... interfaces) {
        return ibrik.lang.ProxyMaker.proxyClass(loader, interfaces);
    }

    public static Object newProxyInstance(ClassLoader loader, Class<?>[] interfaces,
            InvocationHandler h) {
        Objects.requireNonNull(h);
        try {
            Constructor<?> c = ibrik.lang.ProxyMaker.proxyClass(loader, interfaces.clone())
                    .getConstructor(InvocationHandler.class);
            c.setAccessible(true);
            return c.newInstance(h);
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e.toString(), e);
        }
    }

    public static boolean isProxyClass(Class<?> cl) {
        return Proxy.class.isAssignableFrom(cl) && cl != Proxy.class
                && ibrik.lang.ProxyMaker.isProxyClass(cl);
    }

    public static InvocationHandler getInvocationHandler(Object proxy) {
        if (!isProxyClass(proxy.getClass())) {
            throw new IllegalArgumentException("not a proxy instance");
        }
        return ((Proxy) proxy).h;
    }
}
