package ibrik.lang;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The loader of the class path. The VM finds its classes; this is their mirror. */
public final class AppClassLoader extends ClassLoader {
    private static AppClassLoader platform;
    private static AppClassLoader app;

    private AppClassLoader(String name, ClassLoader parent) {
        super(name, parent);
    }

    public static synchronized ClassLoader platform() {
        if (platform == null) {
            platform = new AppClassLoader("platform", null);
        }
        return platform;
    }

    public static synchronized ClassLoader app() {
        if (app == null) {
            app = new AppClassLoader("app", platform());
        }
        return app;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> c = this == app ? findClass0(name) : null;
        if (c == null) {
            throw new ClassNotFoundException(name);
        }
        return c;
    }

    /** Finds the class (dots) on the class path and defines it in this loader; or null. */
    private native Class<?> findClass0(String name);

    /** The bytes of the first resource with this name on the class path, or null. */
    private static native byte[] resource0(String name);

    /** For ClassLoader.getResourceAsStream. */
    public static InputStream openResource(ClassLoader l, String name) {
        if (l != app) {
            return null;
        }
        byte[] b = resource0(name);
        return b == null ? null : new ByteArrayInputStream(b);
    }
}
