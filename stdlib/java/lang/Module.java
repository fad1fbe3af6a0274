package java.lang;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;

/** A module: java.base for the library, one unnamed module for each other loader. */
public final class Module implements AnnotatedElement {
    private static Module base;
    private final String name;
    private final ClassLoader loader;

    Module(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    static synchronized Module of(Class<?> c) {
        ClassLoader l = c.getClassLoader();
        if (l != null) {
            return l.getUnnamedModule();
        }
        if (base == null) {
            base = new Module("java.base", null);
        }
        return base;
    }

    public boolean isNamed() {
        return name != null;
    }

    public String getName() {
        return name;
    }

    public ClassLoader getClassLoader() {
        return loader;
    }

    public boolean canRead(Module other) {
        java.util.Objects.requireNonNull(other);
        return true;
    }

    public Module addReads(Module other) {
        return this;
    }

    public boolean isExported(String pn, Module other) {
        return true;
    }

    public boolean isExported(String pn) {
        return true;
    }

    public boolean isOpen(String pn, Module other) {
        return true;
    }

    public boolean isOpen(String pn) {
        return true;
    }

    public Module addExports(String pn, Module other) {
        return this;
    }

    public Module addOpens(String pn, Module other) {
        return this;
    }

    public boolean isNativeAccessEnabled() {
        return true;
    }

    public Module addUses(Class<?> service) {
        return this;
    }

    public boolean canUse(Class<?> service) {
        return true;
    }

    public Set<String> getPackages() {
        return Set.of();
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
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

    public InputStream getResourceAsStream(String name) {
        return loader == null ? ClassLoader.getSystemResourceAsStream(name)
                : loader.getResourceAsStream(name);
    }

    @Override
    public String toString() {
        return name != null ? "module " + name
                : "unnamed module @" + Integer.toHexString(System.identityHashCode(this));
    }
}
