package java.lang.invoke;

import java.util.Objects;

/** Bootstrap methods of dynamic constants. */
public final class ConstantBootstraps {
    private ConstantBootstraps() {
    }

    public static Object nullConstant(MethodHandles.Lookup lookup, String name, Class<?> type) {
        if (Objects.requireNonNull(type).isPrimitive()) {
            throw new IllegalArgumentException("not reference: " + type);
        }
        return null;
    }

    public static Class<?> primitiveClass(MethodHandles.Lookup lookup, String name, Class<?> type) {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        if (type != Class.class) {
            throw new IllegalArgumentException();
        }
        Class<?> c = name.length() == 1 ? Class.forPrimitiveName(switch (name.charAt(0)) {
            case 'Z' -> "boolean";
            case 'B' -> "byte";
            case 'C' -> "char";
            case 'S' -> "short";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'F' -> "float";
            case 'D' -> "double";
            case 'V' -> "void";
            default -> throw new IllegalArgumentException("Bad method descriptor: " + name);
        }) : null;
        if (c == null) {
            throw new IllegalArgumentException("not primitive: " + name);
        }
        return c;
    }

    public static <E extends Enum<E>> E enumConstant(MethodHandles.Lookup lookup, String name, Class<E> type) {
        return Enum.valueOf(type, name);
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type, Class<?> declaringClass) {
        try {
            MethodHandle getter = lookup.findStaticGetter(declaringClass, name, type);
            if ((lookup.revealDirect(getter).getModifiers() & 16) == 0) {
                throw new IncompatibleClassChangeError("not a final field: " + name);
            }
            return getter.invokeBoxed();
        } catch (ReflectiveOperationException e) {
            throw linkageError(e);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new InternalError(e);
        }
    }

    private static Error linkageError(ReflectiveOperationException e) {
        if (e.getCause() instanceof LinkageError cause) {
            return cause;
        }
        return (Error) (e instanceof IllegalAccessException ? new IllegalAccessError(e.getMessage())
                : new NoSuchFieldError(e.getMessage())).initCause(e);
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type) {
        Class<?> declaring = type.isPrimitive() ? MethodType.wrapped(type) : type;
        return getStaticFinal(lookup, name, type, declaring);
    }

    public static Object invoke(MethodHandles.Lookup lookup, String name, Class<?> type, MethodHandle handle,
            Object... args) throws Throwable {
        MethodType wanted = handle.type.changeReturnType(type);
        return handle.isVarargsCollector() || handle.type == wanted || !Conversions.canConvert(wanted, handle.type)
                ? handle.invokeWithArguments(args) : handle.asType(wanted).invokeWithArguments(args);
    }

    public static VarHandle fieldVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> declaringClass, Class<?> fieldType) {
        try {
            return lookup.findVarHandle(declaringClass, name, fieldType);
        } catch (ReflectiveOperationException e) {
            throw linkageError(e);
        }
    }

    public static VarHandle staticFieldVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> declaringClass, Class<?> fieldType) {
        try {
            return lookup.findStaticVarHandle(declaringClass, name, fieldType);
        } catch (ReflectiveOperationException e) {
            throw linkageError(e);
        }
    }

    public static VarHandle arrayVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> arrayClass) {
        return MethodHandles.arrayElementVarHandle(arrayClass);
    }

    public static Object explicitCast(MethodHandles.Lookup lookup, String name, Class<?> dstType, Object value) {
        if (dstType == void.class) {
            throw new ClassCastException("Can not convert to void");
        }
        if (value == null) {
            return Conversions.zero(dstType);
        }
        MethodType type = MethodType.methodType(dstType, MethodType.unwrapped(value.getClass()));
        try {
            return MethodHandles.explicitCastArguments(MethodHandles.identity(dstType), type).invokeBoxed(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new InternalError(e);
        }
    }
}
