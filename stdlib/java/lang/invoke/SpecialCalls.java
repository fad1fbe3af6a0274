package java.lang.invoke;

import java.lang.reflect.Modifier;

/** Calls methods by name whatever their access, for serialization. */
public final class SpecialCalls {
    private SpecialCalls() {
    }

    /** The method or constructor that the class itself declares, or 0. */
    public static long declared(Class<?> c, String name, String descriptor) {
        long m = MethodHandleNatives.findMethod(c, name, descriptor);
        return m != 0 && MethodHandleNatives.methodOwner(m) == c ? m : 0;
    }

    /** The private instance method that the class declares, or 0. */
    public static long privateMethod(Class<?> c, String name, String descriptor) {
        long m = declared(c, name, descriptor);
        return m != 0 && (modifiers(m) & (Modifier.PRIVATE | Modifier.STATIC)) == Modifier.PRIVATE
                ? m : 0;
    }

    /** The instance method that objects of the class have and the class can reach, or 0. */
    public static long inherited(Class<?> c, String name, String descriptor) {
        long m = MethodHandleNatives.findMethod(c, name, descriptor);
        if (m == 0) {
            return 0;
        }
        int mods = modifiers(m);
        Class<?> owner = MethodHandleNatives.methodOwner(m);
        if ((mods & (Modifier.STATIC | Modifier.ABSTRACT)) != 0) {
            return 0;
        }
        boolean reached = (mods & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 || owner == c
                || (mods & Modifier.PRIVATE) == 0 && owner.getClassLoader() == c.getClassLoader()
                        && owner.getPackageName().equals(c.getPackageName());
        return reached ? m : 0;
    }

    public static int modifiers(long method) {
        return MethodHandleNatives.methodModifiers(method);
    }

    /** Calls the method on the receiver that comes first, exactly that one. */
    public static Object call(long method, Object... receiverAndArguments) throws Throwable {
        return MethodHandleNatives.call(method, MethodHandleNatives.INVOKE_SPECIAL,
                receiverAndArguments);
    }

    /** Calls a static method that declares no exceptions. */
    public static Object callStatic(long method, Object... arguments) {
        try {
            return MethodHandleNatives.call(method, MethodHandleNatives.INVOKE_STATIC, arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new InternalError(e);
        }
    }
}
