package java.lang.runtime;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The bootstrap methods of pattern switches. The VM links such sites through the helpers. */
public final class SwitchBootstraps {
    private SwitchBootstraps() {
    }

    /** Links a site (Object target, int restart) to the index of the first label that fits. */
    public static native CallSite typeSwitch(MethodHandles.Lookup lookup, String invocationName,
            MethodType invocationType, Object... labels);

    /** The same for an enum selector. */
    public static native CallSite enumSwitch(MethodHandles.Lookup lookup, String invocationName,
            MethodType invocationType, Object... labels);

    /** What a typeSwitch site does: -1 for null, labels.length if nothing fits. */
    static int typeSwitch(Object target, int restart, Object[] labels) {
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
                if (target instanceof Integer t && t.intValue() == k
                        || target instanceof Character t2 && t2 == k
                        || target instanceof Byte t3 && t3.intValue() == k
                        || target instanceof Short t4 && t4.intValue() == k) {
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
