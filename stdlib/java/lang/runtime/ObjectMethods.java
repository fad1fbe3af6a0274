package java.lang.runtime;

import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.TypeDescriptor;
import java.util.Objects;

/** The bootstrap method of records' equals, hashCode and toString. The VM links the sites of compilers itself; this is for
 *  callers in Java. */
public class ObjectMethods {
    private ObjectMethods() {
    }

    public static Object bootstrap(MethodHandles.Lookup lookup, String methodName, TypeDescriptor type,
            Class<?> recordClass, String names, MethodHandle... getters) throws Throwable {
        Objects.requireNonNull(lookup);
        Objects.requireNonNull(methodName);
        Objects.requireNonNull(type);
        Objects.requireNonNull(recordClass);
        Objects.requireNonNull(names);
        Objects.requireNonNull(getters);
        String[] labels = names.isEmpty() ? new String[0] : names.split(";");
        MethodHandles.Lookup own = MethodHandles.lookup();
        MethodHandle h;
        switch (methodName) {
            case "equals":
                checkType(type, MethodType.methodType(boolean.class, recordClass, Object.class));
                h = own.findStatic(ObjectMethods.class, "equal", MethodType.methodType(boolean.class, Object.class,
                        Object.class, Class.class, MethodHandle[].class));
                h = MethodHandles.insertArguments(h, 2, recordClass, getters);
                h = h.asType(MethodType.methodType(boolean.class, recordClass, Object.class));
                break;
            case "hashCode":
                checkType(type, MethodType.methodType(int.class, recordClass));
                h = own.findStatic(ObjectMethods.class, "hash", MethodType.methodType(int.class, Object.class,
                        MethodHandle[].class));
                h = MethodHandles.insertArguments(h, 1, (Object) getters);
                h = h.asType(MethodType.methodType(int.class, recordClass));
                break;
            case "toString":
                checkType(type, MethodType.methodType(String.class, recordClass));
                if (labels.length != getters.length) {
                    throw new IllegalArgumentException("Name list and accessor list do not match");
                }
                h = own.findStatic(ObjectMethods.class, "text", MethodType.methodType(String.class, Object.class,
                        Class.class, String[].class, MethodHandle[].class));
                h = MethodHandles.insertArguments(h, 1, recordClass, labels, getters);
                h = h.asType(MethodType.methodType(String.class, recordClass));
                break;
            default:
                throw new IllegalArgumentException(methodName);
        }
        return type instanceof MethodType ? new ConstantCallSite(h) : h;
    }

    private static void checkType(TypeDescriptor found, MethodType wanted) {
        if (found instanceof MethodType && found != wanted) {
            throw new IllegalArgumentException("Bad method type: " + found);
        }
    }

    private static boolean equal(Object a, Object b, Class<?> c, MethodHandle[] getters) throws Throwable {
        if (a == b) {
            return true;
        }
        if (!c.isInstance(b)) {
            return false;
        }
        for (MethodHandle g : getters) {
            if (!Objects.equals(g.invokeWithArguments(a), g.invokeWithArguments(b))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(Object a, MethodHandle[] getters) throws Throwable {
        int h = 0;
        for (MethodHandle g : getters) {
            h = 31 * h + Objects.hashCode(g.invokeWithArguments(a));
        }
        return h;
    }

    private static String text(Object a, Class<?> c, String[] labels, MethodHandle[] getters) throws Throwable {
        StringBuilder sb = new StringBuilder(c.getSimpleName()).append('[');
        for (int i = 0; i < getters.length; i++) {
            sb.append(i == 0 ? "" : ", ").append(labels[i]).append('=').append(getters[i].invokeWithArguments(a));
        }
        return sb.append(']').toString();
    }
}
