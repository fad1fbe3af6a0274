package java.lang;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds and defines classes. A null loader is the one of the library. */
public abstract class ClassLoader {
    /** The VM's table of classes of this loader, 0 until it defines one. */
    private long vmLoader;
    private final ClassLoader parent;
    private final String name;
    private Module unnamedModule;
    private HashMap<String, Object> locks;

    protected ClassLoader(String name, ClassLoader parent) {
        if (name != null && name.isEmpty()) {
            throw new IllegalArgumentException("name must be non-empty or null");
        }
        this.name = name;
        this.parent = parent;
    }

    protected ClassLoader(ClassLoader parent) {
        this(null, parent);
    }

    protected ClassLoader() {
        this(null, getSystemClassLoader());
    }

    public String getName() {
        return name;
    }

    public final synchronized Module getUnnamedModule() {
        if (unnamedModule == null) {
            unnamedModule = new Module(null, this);
        }
        return unnamedModule;
    }

    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return loadClass(name, false);
    }

    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> c = findLoadedClass(name);
            if (c == null) {
                try {
                    c = parent != null ? parent.loadClass(name, false)
                            : isBinaryName(name) ? findBootstrapClass0(name) : null;
                } catch (ClassNotFoundException e) {
                    c = null;
                }
                if (c == null) {
                    c = findClass(name);
                }
            }
            return c;
        }
    }

    protected Object getClassLoadingLock(String className) {
        return this;
    }

    protected Class<?> findClass(String name) throws ClassNotFoundException {
        throw new ClassNotFoundException(name);
    }

    protected Class<?> findClass(String moduleName, String name) {
        if (moduleName == null) {
            try {
                return findClass(name);
            } catch (ClassNotFoundException e) {
                return null;
            }
        }
        return null;
    }

    @Deprecated(since = "1.1")
    protected final Class<?> defineClass(byte[] b, int off, int len) throws ClassFormatError {
        return defineClass(null, b, off, len);
    }

    protected final Class<?> defineClass(String name, byte[] b, int off, int len)
            throws ClassFormatError {
        if (off < 0 || len < 0 || off > b.length - len) {
            throw new ArrayIndexOutOfBoundsException(len < 0 ? "Length " + len + " is negative" : "Array region " + off
                    + ".." + ((long) off + len) + " out of bounds for length " + b.length);
        }
        if (name != null && name.startsWith("java.")) {
            throw new SecurityException("Prohibited package name: "
                    + name.substring(0, name.lastIndexOf('.')));
        }
        return defineClass0(name, b, off, len);
    }

    protected final Class<?> defineClass(String name, byte[] b, int off, int len,
            java.security.ProtectionDomain protectionDomain) throws ClassFormatError {
        return defineClass(name, b, off, len);
    }

    /** Defines a class of this loader from class file bytes; name (dots) may be null. */
    private native Class<?> defineClass0(String name, byte[] b, int off, int len)
            throws ClassFormatError;

    protected final void resolveClass(Class<?> c) {
        Objects.requireNonNull(c);
    }

    protected final Class<?> findSystemClass(String name) throws ClassNotFoundException {
        return getSystemClassLoader().loadClass(name);
    }

    protected final Class<?> findLoadedClass(String name) {
        return isBinaryName(name) ? findLoadedClass0(name) : null;
    }

    /** Whether a class can have that name, and it is no array's. */
    static boolean isBinaryName(String name) {
        return name != null && !name.isEmpty() && name.indexOf('/') < 0 && name.charAt(0) != '[';
    }

    /** The class of this name (dots) that this loader has defined or initiated, or null. */
    private native Class<?> findLoadedClass0(String name);

    /** The class of the library with this name (dots), or null. */
    private static native Class<?> findBootstrapClass0(String name);

    protected final void setSigners(Class<?> c, Object[] signers) {
        Objects.requireNonNull(c);
    }

    public URL getResource(String name) {
        Objects.requireNonNull(name);
        URL url = parent != null ? parent.getResource(name)
                : ibrik.lang.AppClassLoader.libraryUrl(name);
        return url != null ? url : findResource(name);
    }

    public Enumeration<URL> getResources(String name) throws IOException {
        Objects.requireNonNull(name);
        java.util.ArrayList<URL> all = new java.util.ArrayList<>();
        if (parent != null) {
            all.addAll(Collections.list(parent.getResources(name)));
        } else if (ibrik.lang.AppClassLoader.libraryUrl(name) instanceof URL u) {
            all.add(u);
        }
        all.addAll(Collections.list(findResources(name)));
        return Collections.enumeration(all);
    }

    public Stream<URL> resources(String name) {
        try {
            return Collections.list(getResources(name)).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    protected URL findResource(String name) {
        return null;
    }

    protected Enumeration<URL> findResources(String name) throws IOException {
        return Collections.emptyEnumeration();
    }

    protected static boolean registerAsParallelCapable() {
        return true;
    }

    public final boolean isRegisteredAsParallelCapable() {
        return false;
    }

    public static URL getSystemResource(String name) {
        return getSystemClassLoader().getResource(name);
    }

    public static Enumeration<URL> getSystemResources(String name) throws IOException {
        return getSystemClassLoader().getResources(name);
    }

    public InputStream getResourceAsStream(String name) {
        Objects.requireNonNull(name);
        InputStream in = parent != null ? parent.getResourceAsStream(name)
                : ibrik.lang.AppClassLoader.openLibrary(name);
        return in != null ? in : ibrik.lang.AppClassLoader.openResource(this, name);
    }

    public static InputStream getSystemResourceAsStream(String name) {
        return getSystemClassLoader().getResourceAsStream(name);
    }

    public final ClassLoader getParent() {
        return parent;
    }

    public static ClassLoader getPlatformClassLoader() {
        return ibrik.lang.AppClassLoader.platform();
    }

    public static ClassLoader getSystemClassLoader() {
        return ibrik.lang.AppClassLoader.app();
    }

    protected Package definePackage(String name, String specTitle, String specVersion,
            String specVendor, String implTitle, String implVersion, String implVendor,
            URL sealBase) {
        return getDefinedPackage(name);
    }

    public final Package getDefinedPackage(String name) {
        return Package.getPackage(Objects.requireNonNull(name));
    }

    public final Package[] getDefinedPackages() {
        return Package.getPackages();
    }

    @Deprecated(since = "9")
    protected Package getPackage(String name) {
        return Package.getPackage(name);
    }

    protected Package[] getPackages() {
        return Package.getPackages();
    }

    protected String findLibrary(String libname) {
        return null;
    }

    /** What was set here; null: only the command line counts. Keys: class names, packages with a dot behind. */
    private java.util.HashMap<String, Boolean> assertions;
    private Boolean defaultAssertion;

    private synchronized void setAssertion(String key, boolean enabled) {
        if (assertions == null) {
            assertions = new java.util.HashMap<>();
        }
        assertions.put(key, enabled);
    }

    public synchronized void setDefaultAssertionStatus(boolean enabled) {
        defaultAssertion = enabled;
    }

    public void setPackageAssertionStatus(String packageName, boolean enabled) {
        setAssertion((packageName == null ? "" : packageName) + ".", enabled);
    }

    public void setClassAssertionStatus(String className, boolean enabled) {
        setAssertion(className, enabled);
    }

    public synchronized void clearAssertionStatus() {
        assertions = new java.util.HashMap<>();
        defaultAssertion = false;
    }

    /** The nearest setting for a class: its own, its packages' from the inside out, the default; else otherwise. */
    synchronized boolean assertionStatus(String className, boolean otherwise) {
        if (assertions != null) {
            Boolean own = assertions.get(className);
            int dot = className.lastIndexOf('.');
            if (own == null && dot < 0) {
                own = assertions.get(".");
            }
            for (; own == null && dot > 0; dot = className.lastIndexOf('.', dot - 1)) {
                own = assertions.get(className.substring(0, dot + 1));
            }
            if (own != null) {
                return own;
            }
        }
        return defaultAssertion != null ? defaultAssertion : otherwise;
    }

    protected final Class<?> defineClass(String name, java.nio.ByteBuffer b,
            java.security.ProtectionDomain protectionDomain) throws ClassFormatError {
        byte[] bytes = new byte[b.remaining()];
        b.get(bytes);
        return defineClass(name, bytes, 0, bytes.length, protectionDomain);
    }
}
