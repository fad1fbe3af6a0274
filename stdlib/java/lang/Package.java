package java.lang;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.HashMap;

/** A run-time package. */
public class Package implements AnnotatedElement {
    private static final HashMap<String, Package> ALL = new HashMap<>();
    private final String name;

    private Package(String name) {
        this.name = name;
    }

    static Package of(Class<?> c) {
        return named(c.getPackageName());
    }

    private static Package named(String n) {
        synchronized (ALL) {
            Package p = ALL.get(n);
            if (p == null) {
                p = new Package(n);
                ALL.put(n, p);
            }
            return p;
        }
    }

    public String getName() {
        return name;
    }

    public String getSpecificationTitle() {
        return null;
    }

    public String getSpecificationVersion() {
        return null;
    }

    public String getSpecificationVendor() {
        return null;
    }

    public String getImplementationTitle() {
        return null;
    }

    public String getImplementationVersion() {
        return null;
    }

    public String getImplementationVendor() {
        return null;
    }

    public boolean isSealed() {
        return false;
    }

    public boolean isCompatibleWith(String desired) throws NumberFormatException {
        throw new NumberFormatException("Empty version string");
    }

    @Deprecated(since = "9")
    public static Package getPackage(String name) {
        synchronized (ALL) {
            return ALL.get(name);
        }
    }

    public static Package[] getPackages() {
        synchronized (ALL) {
            return ALL.values().toArray(new Package[0]);
        }
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "package " + name;
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
        return null;
    }

    @Override
    public Annotation[] getAnnotations() {
        return new Annotation[0];
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return new Annotation[0];
    }

    @Override
    public <A extends java.lang.annotation.Annotation> A getDeclaredAnnotation(Class<A> value) {
        return java.lang.reflect.AnnotatedElement.super.getDeclaredAnnotation(value);
    }

    @Override
    public <A extends java.lang.annotation.Annotation> A[] getAnnotationsByType(Class<A> value) {
        return java.lang.reflect.AnnotatedElement.super.getAnnotationsByType(value);
    }

    @Override
    public <A extends java.lang.annotation.Annotation> A[] getDeclaredAnnotationsByType(Class<A> value) {
        return java.lang.reflect.AnnotatedElement.super.getDeclaredAnnotationsByType(value);
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends java.lang.annotation.Annotation> value) {
        return java.lang.reflect.AnnotatedElement.super.isAnnotationPresent(value);
    }
}
