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
            if (flag) {
                o.checkOpen();
            }
        }
        for (AccessibleObject o : array) {
            o.setAccessible(flag);
        }
    }

    public void setAccessible(boolean flag) {
        if (flag) {
            checkOpen();
        }
        override = flag;
    }

    public final boolean trySetAccessible() {
        if (!override && !isOpen()) {
            return false;
        }
        override = true;
        return true;
    }

    /** Members of the library can be opened if they are public and exported, or their package is opened. */
    private boolean isOpen() {
        if (!(this instanceof Member)) {
            return true;
        }
        Member m = (Member) this;
        Class<?> owner = m.getDeclaringClass();
        return owner.getClassLoader() != null
                || Modifier.isPublic(m.getModifiers()) && Modifier.isPublic(owner.getModifiers())
                        && ibrik.lang.Reflection.isExported(owner)
                || ibrik.lang.Reflection.isOpened(owner.getPackageName());
    }

    /** The library itself may use all of it. */
    private static boolean calledByLibrary() {
        Class<?> c;
        int depth = 2;
        do {
            c = ibrik.lang.VM.callerClass(depth++);
        } while (c != null && AccessibleObject.class.isAssignableFrom(c));
        return c != null && c.getClassLoader() == null;
    }

    private void checkOpen() {
        if (!isOpen() && !calledByLibrary()) {
            Class<?> owner = ((Member) this).getDeclaringClass();
            boolean reached = Modifier.isPublic(owner.getModifiers())
                    && Modifier.isPublic(((Member) this).getModifiers());
            throw new InaccessibleObjectException("Unable to make " + (this instanceof Field ? "field " : "") + this
                    + " accessible: module java.base does not \"" + (reached ? "exports " : "opens ")
                    + owner.getPackageName() + "\" to unnamed module @"
                    + Integer.toHexString(ClassLoader.getSystemClassLoader().getUnnamedModule().hashCode()));
        }
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
        if (!override && caller != null && !ibrik.lang.Reflection.isExported(owner)
                && !ibrik.lang.Reflection.isOpened(owner.getPackageName())) {
            throw new IllegalAccessException("class " + caller.getName() + " cannot access class " + owner.getName()
                    + " (in module java.base) because module java.base does not export " + owner.getPackageName()
                    + " to unnamed module @"
                    + Integer.toHexString(ClassLoader.getSystemClassLoader().getUnnamedModule().hashCode()));
        }
        if (!override && caller != null && !mayAccess(caller, owner, modifiers)) {
            throw new IllegalAccessException("class " + caller.getName()
                    + " cannot access a member of class " + owner.getName()
                    + (owner.getClassLoader() == null ? " (in module java.base)" : "") + ((modifiers & 7) == 0
                    ? " with package access" : " with modifiers \"" + Modifier.toString(modifiers) + "\""));
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

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> value) {
        return AnnotatedElement.super.getAnnotationsByType(value);
    }

    @Override
    public <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> value) {
        return AnnotatedElement.super.getDeclaredAnnotationsByType(value);
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> value) {
        return AnnotatedElement.super.isAnnotationPresent(value);
    }
}
