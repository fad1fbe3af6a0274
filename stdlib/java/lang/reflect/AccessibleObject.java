package java.lang.reflect;

import java.lang.annotation.Annotation;

/** The superclass of Field, Method and Constructor. */
public class AccessibleObject implements AnnotatedElement {
    private boolean override;

    @Deprecated(since = "17")
    protected AccessibleObject() {
    }

    public static void setAccessible(AccessibleObject[] array, boolean flag) {
        for (AccessibleObject o : array) {
            o.setAccessible(flag);
        }
    }

    public void setAccessible(boolean flag) {
        override = flag;
    }

    public final boolean trySetAccessible() {
        setAccessible(true);
        return true;
    }

    @Deprecated(since = "9")
    public boolean isAccessible() {
        return override;
    }

    public final boolean canAccess(Object obj) {
        if (override || !(this instanceof Member)) {
            return true;
        }
        Member m = (Member) this;
        return mayAccess(ibrik.lang.VM.callerClass(1), m.getDeclaringClass(), m.getModifiers());
    }

    /** Throws IllegalAccessException unless the caller may use the member. */
    final void checkAccess(Class<?> caller, Class<?> owner, int modifiers)
            throws IllegalAccessException {
        if (!override && caller != null && !mayAccess(caller, owner, modifiers)) {
            throw new IllegalAccessException("class " + caller.getName()
                    + " cannot access a member of class " + owner.getName() + " with modifiers \""
                    + Modifier.toString(modifiers) + "\"");
        }
    }

    private static boolean mayAccess(Class<?> caller, Class<?> owner, int modifiers) {
        if (caller == owner || Modifier.isPublic(modifiers) && Modifier.isPublic(owner.getModifiers())
                || caller.isNestmateOf(owner)) {
            return true;
        }
        boolean samePackage = caller.getClassLoader() == owner.getClassLoader()
                && caller.getPackageName().equals(owner.getPackageName());
        if (samePackage) {
            return !Modifier.isPrivate(modifiers);
        }
        if (!Modifier.isPublic(owner.getModifiers())) {
            return false;
        }
        return Modifier.isPublic(modifiers)
                || Modifier.isProtected(modifiers) && owner.isAssignableFrom(caller);
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return getDeclaredAnnotation(annotationClass);
    }

    @Override
    public <T extends Annotation> T getDeclaredAnnotation(Class<T> annotationClass) {
        java.util.Objects.requireNonNull(annotationClass);
        for (Annotation a : getDeclaredAnnotations()) {
            if (annotationClass == a.annotationType()) {
                return annotationClass.cast(a);
            }
        }
        return null;
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        throw new UnsupportedOperationException("All subclasses should override this method");
    }
}
