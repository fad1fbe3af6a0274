package ibrik.lang;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;

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
        Class<?> c = this == app && name.indexOf('/') < 0 ? findClass0(name) : null;
        if (c == null) {
            throw new ClassNotFoundException(name);
        }
        return c;
    }

    /** Finds the class (dots) on the class path and defines it in this loader; or null. */
    private native Class<?> findClass0(String name);

    /** The class file of a class of the library, by the name of its resource, or null. */
    private static native byte[] library0(String name);

    /** For loaders without a parent: of the library, class files are all the resources there are. */
    public static InputStream openLibrary(String name) {
        byte[] b = library0(name);
        return b == null ? null : new ByteArrayInputStream(b);
    }

    /** As a URL, or null. */
    public static URL libraryUrl(String name) {
        try {
            return library0(name) == null ? null : new URL("jrt:/java.base/" + name);
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The bytes of a resource with this name on the class path, behind `skip` others, or null. */
    private static native byte[] resource0(String name, int skip);

    /** Its URL as text. */
    private static native String origin0(String name, int skip);

    private static URL url(String name, int skip) {
        String text = origin0(name, skip);
        try {
            return text == null ? null : new URL(text);
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    protected URL findResource(String name) {
        return this == app ? url(name, 0) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        ArrayList<URL> all = new ArrayList<>();
        for (URL u; this == app && (u = url(name, all.size())) != null;) {
            all.add(u);
        }
        return Collections.enumeration(all);
    }

    /** A stream of what a URL of this loader names; null: it is none of its. */
    public static InputStream openUrl(String url) {
        if (url.startsWith("jrt:/java.base/")) {
            return openLibrary(url.substring(15));
        }
        int bang = url.indexOf("!/");
        String name = bang >= 0 ? url.substring(bang + 2) : url.startsWith("memory:/") ? url.substring(8) : null;
        while (name != null && name.startsWith("/")) {
            name = name.substring(1);
        }
        String origin;
        for (int skip = 0; name != null && (origin = origin0(name, skip)) != null; skip++) {
            if (origin.replace("///", "/").equals(url.replace("///", "/"))) {
                return new ByteArrayInputStream(resource0(name, skip));
            }
        }
        return null;
    }

    /** For ClassLoader.getResourceAsStream. */
    public static InputStream openResource(ClassLoader l, String name) {
        if (l != app) {
            return null;
        }
        byte[] b = resource0(name, 0);
        return b == null ? null : new ByteArrayInputStream(b);
    }
}
