package java.lang.reflect;

/** What a proxy's methods call. */
public interface InvocationHandler {
    Object invoke(Object proxy, Method method, Object[] args) throws Throwable;

    static Object invokeDefault(Object proxy, Method method, Object... args) throws Throwable {
        return ibrik.lang.ProxyMaker.invokeDefault(proxy, method, args);
    }
}
