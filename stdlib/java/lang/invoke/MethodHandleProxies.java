package java.lang.invoke;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Makes instances of interfaces with one method from method handles; and gives the handle of such an instance. */
public class MethodHandleProxies {
    private MethodHandleProxies() {
    }

    /** What stands behind a wrapper: the handle, adapted to each of the interface's methods of the one name. */
    private static final class Wrapper implements InvocationHandler {
        final Class<?> face;
        final MethodHandle target;
        final Map<Method, MethodHandle> calls = new HashMap<>();

        Wrapper(Class<?> face, MethodHandle target) {
            this.face = face;
            this.target = target;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            MethodHandle call = calls.get(method);
            if (call != null) {
                return args == null ? call.invokeWithArguments() : call.invokeWithArguments(args);
            }
            if (method.getDeclaringClass() != Object.class) {
                return InvocationHandler.invokeDefault(proxy, method, args);
            }
            return switch (method.getName()) {
                case "equals" -> proxy == args[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> proxy.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(proxy));
            };
        }
    }

    private static IllegalArgumentException refused(String why, Object what) {
        return new IllegalArgumentException(why + ": " + what);
    }

    public static <T> T asInterfaceInstance(Class<T> intfc, MethodHandle target) {
        if (!intfc.isInterface() || !Modifier.isPublic(intfc.getModifiers())) {
            throw refused("not a public interface", intfc.getName());
        }
        if (intfc.isSealed()) {
            throw refused("a sealed interface", intfc.getName());
        }
        if (intfc.isHidden()) {
            throw refused("a hidden interface", intfc.getName());
        }
        Wrapper wrapper = new Wrapper(intfc, Objects.requireNonNull(target));
        Method[] methods = Arrays.stream(intfc.getMethods()).filter(m -> Modifier.isAbstract(m.getModifiers())
                && !isOfObject(m)).toArray(Method[]::new);
        if (methods.length == 0) {
            throw refused("no method in ", intfc.getName());
        }
        for (Method m : methods) {
            if (!m.getName().equals(methods[0].getName())) {
                throw refused("not a single-method interface", intfc.getName());
            }
        }
        for (Method m : methods) {
            wrapper.calls.put(m, target.asType(MethodType.methodType(m.getReturnType(), m.getParameterTypes())));
        }
        return intfc.cast(Proxy.newProxyInstance(intfc.getClassLoader(), new Class<?>[] {intfc}, wrapper));
    }

    private static boolean isOfObject(Method m) {
        return switch (m.getName()) {
            case "toString" -> m.getReturnType() == String.class && m.getParameterCount() == 0;
            case "hashCode" -> m.getReturnType() == int.class && m.getParameterCount() == 0;
            case "equals" -> m.getReturnType() == boolean.class && m.getParameterCount() == 1
                    && m.getParameterTypes()[0] == Object.class;
            default -> false;
        };
    }

    private static Wrapper wrapper(Object x) {
        return Proxy.isProxyClass(x.getClass()) && Proxy.getInvocationHandler(x) instanceof Wrapper w ? w : null;
    }

    private static Wrapper required(Object x) {
        Wrapper w = wrapper(x);
        if (w == null) {
            throw refused("not a wrapper instance", x);
        }
        return w;
    }

    public static boolean isWrapperInstance(Object x) {
        return wrapper(x) != null;
    }

    public static MethodHandle wrapperInstanceTarget(Object x) {
        return required(x).target;
    }

    public static Class<?> wrapperInstanceType(Object x) {
        return required(x).face;
    }
}
