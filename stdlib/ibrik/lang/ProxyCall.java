package ibrik.lang;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;

/** What proxy classes call. The one class of this package that classes of programs can use. */
public final class ProxyCall {
    private ProxyCall() {
    }

    /** What the methods of proxy classes do: checked exceptions that they do not declare go out wrapped. */
    public static Object call(InvocationHandler h, Object proxy, Method m, Object[] args)
            throws Throwable {
        try {
            return h.invoke(proxy, m, args);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            for (Class<?> c : m.getExceptionTypes()) {
                if (c.isInstance(e)) {
                    throw e;
                }
            }
            throw new UndeclaredThrowableException(e);
        }
    }
}
