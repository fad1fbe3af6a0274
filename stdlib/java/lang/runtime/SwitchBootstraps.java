package java.lang.runtime;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The bootstrap methods of pattern switches. The VM links such sites through the helpers. */
public final class SwitchBootstraps {
    private SwitchBootstraps() {
    }

    private static final MethodHandle TYPE_SWITCH = find("typeSwitch", Object.class);
    private static final MethodHandle ENUM_SWITCH = find("enumSwitch", Enum.class);

    private static MethodHandle find(String name, Class<?> selector) {
        try {
            return MethodHandles.lookup().findStatic(SwitchBootstraps.class, name,
                    MethodType.methodType(int.class, selector, int.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e);
        }
    }

    private static IllegalArgumentException illegal(Object label, String expected) {
        return new IllegalArgumentException(label == null ? "null label found"
                : "label with illegal type found: " + label.getClass() + expected);
    }

    private static CallSite site(MethodHandle h, MethodType type, Object[] labels) {
        if (type.parameterCount() != 2 || type.returnType() != int.class
                || type.parameterType(1) != int.class) {
            throw new IllegalArgumentException("Illegal invocation type " + type);
        }
        return new ConstantCallSite(MethodHandles.insertArguments(
                h.asType(type.appendParameterTypes(Object[].class)), 2, (Object) labels));
    }

    /** Links a site (Object target, int restart) to the index of the first label that fits. */
    public static CallSite typeSwitch(MethodHandles.Lookup lookup, String invocationName,
            MethodType invocationType, Object... labels) {
        Object[] copy = labels.clone();
        for (Object l : copy) {
            if (!(l instanceof Class || l instanceof String || l instanceof Integer || l instanceof Boolean
                    || l instanceof Long || l instanceof Float || l instanceof Double || l instanceof Enum.EnumDesc)
                    || isWide(l) && !invocationType.parameterType(0).isPrimitive()) {
                throw illegal(l, "");
            }
        }
        return site(TYPE_SWITCH, invocationType, copy);
    }

    /** The same for an enum selector. */
    public static CallSite enumSwitch(MethodHandles.Lookup lookup, String invocationName,
            MethodType invocationType, Object... labels) {
        Object[] copy = labels.clone();
        if (invocationType.parameterCount() != 2 || !invocationType.parameterType(0).isEnum()) {
            throw new IllegalArgumentException("Illegal invocation type " + invocationType);
        }
        for (Object l : copy) {
            if (!(l instanceof Class || l instanceof String)) {
                throw illegal(l, ", expected label of type either String or Class");
            }
        }
        return site(ENUM_SWITCH, invocationType, copy);
    }

    /** Labels of types that only a primitive selector has. */
    private static boolean isWide(Object label) {
        return label instanceof Boolean || label instanceof Long || label instanceof Float || label instanceof Double;
    }

    /** What a typeSwitch site does: -1 for null, labels.length if nothing fits. */
    static int typeSwitch(Object target, int restart, Object[] labels) {
        java.util.Objects.checkIndex(restart, labels.length + 1);
        if (target == null) {
            return -1;
        }
        for (int i = restart; i < labels.length; i++) {
            Object l = labels[i];
            if (l instanceof Class<?> c) {
                if (c.isInstance(target) || c.isPrimitive()
                        && ibrik.lang.Reflection.widen(target, c) != null) {
                    return i;
                }
            } else if (l instanceof Integer k) {
                if (target instanceof Number t ? t.intValue() == k : target instanceof Character t2 && t2 == k.intValue()) {
                    return i;
                }
            } else if (l instanceof Enum.EnumDesc<?> d) {
                if (target instanceof Enum<?> e && e.name().equals(d.constantName())
                        && e.getDeclaringClass().descriptorString()
                                .equals(d.constantType().descriptorString())) {
                    return i;
                }
            } else if (target instanceof Enum<?> e && l instanceof String n) {
                if (e.name().equals(n)) {
                    return i;
                }
            } else if (l.equals(target)) {
                return i;
            }
        }
        return labels.length;
    }

    /** What an enumSwitch site does: labels are constants' names or classes. */
    static int enumSwitch(Enum<?> target, int restart, Object[] labels) {
        java.util.Objects.checkIndex(restart, labels.length + 1);
        if (target == null) {
            return -1;
        }
        for (int i = restart; i < labels.length; i++) {
            Object l = labels[i];
            if (l instanceof Class<?> c ? c.isInstance(target) : target.name().equals(l)) {
                return i;
            }
        }
        return labels.length;
    }
}
