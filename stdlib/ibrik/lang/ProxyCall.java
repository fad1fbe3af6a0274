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
            for (Class<?> c : proxy.getClass().getInterfaces()) {
                if (!mayThrow(c, m, e)) {
                    throw new UndeclaredThrowableException(e);
                }
            }
            throw e;
        }
    }

    /** Whether the interface has no such method, or its method declares the exception. */
    private static boolean mayThrow(Class<?> face, Method m, Throwable e) {
        try {
            for (Class<?> c : face.getMethod(m.getName(), m.getParameterTypes()).getExceptionTypes()) {
                if (c.isInstance(e)) {
                    return true;
                }
            }
            return false;
        } catch (NoSuchMethodException none) {
            return m.getDeclaringClass() != Object.class;
        }
    }
}
