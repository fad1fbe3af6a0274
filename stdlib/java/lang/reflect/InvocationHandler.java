package java.lang.reflect;

/** What a proxy's methods call. */
public interface InvocationHandler {
    Object invoke(Object proxy, Method method, Object[] args) throws Throwable;

    static Object invokeDefault(Object proxy, Method method, Object... args) throws Throwable {
        if (!method.isDefault()) {
            throw new IllegalArgumentException('"' + method.toString() + "\" is not a default method");
        }
        return ibrik.lang.ProxyMaker.invokeDefault(proxy, method, args);
    }
}
