package java.lang;

import ibrik.lang.VM;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.BufferedInputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Properties;

/** The standard streams, properties, clocks and the array copy. */
public final class System {
    public static final InputStream in = null;
    public static final PrintStream out = null;
    public static final PrintStream err = null;

    private static Properties props;
    private static Console console;

    private System() {
    }

    /** Called once by the VM on the main thread before the main class is loaded. */
    private static void initialize() {
        setField(1, new PrintStream(new BufferedOutputStream(
                new FileOutputStream(FileDescriptor.out), 8192), true));
        setField(2, new PrintStream(new BufferedOutputStream(
                new FileOutputStream(FileDescriptor.err), 8192), true));
        setField(0, new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    }

    /** Sets the final field in (0), out (1) or err (2). */
    private static native void setField(int which, Object stream);

    public static void setIn(InputStream in) {
        setField(0, in);
    }

    public static void setOut(PrintStream out) {
        setField(1, out);
    }

    public static void setErr(PrintStream err) {
        setField(2, err);
    }

    public static Console console() {
        synchronized (System.class) {
            if (console == null) {
                console = Console.open();
            }
            return console;
        }
    }

    @Deprecated(since = "17", forRemoval = true)
    public static void setSecurityManager(SecurityManager sm) {
        throw new UnsupportedOperationException(
                "Setting a Security Manager is not supported");
    }

    @Deprecated(since = "17", forRemoval = true)
    public static SecurityManager getSecurityManager() {
        return null;
    }

    public static long currentTimeMillis() {
        return VM.timeNanos(0) / 1000000L;
    }

    public static long nanoTime() {
        return VM.timeNanos(1);
    }

    /** Copies between arrays of compatible types; checks all that JLS demands. */
    public static native void arraycopy(Object src, int srcPos, Object dest, int destPos,
            int length);

    /** Object.hashCode of the object whatever its class overrides; 0 for null. */
    public static native int identityHashCode(Object x);

    private static synchronized Properties props() {
        if (props == null) {
            Properties p = new Properties();
            String[] pairs = VM.properties();
            for (int i = 0; i + 1 < pairs.length; i += 2) {
                if (pairs[i + 1] != null) {
                    p.setProperty(pairs[i], pairs[i + 1]);
                }
            }
            props = p;
        }
        return props;
    }

    public static Properties getProperties() {
        return props();
    }

    public static String lineSeparator() {
        return "\n";
    }

    public static synchronized void setProperties(Properties p) {
        if (p == null) {
            props = null;
            return;
        }
        props = p;
    }

    private static void checkKey(String key) {
        if (key == null) {
            throw new NullPointerException("key can't be null");
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("key can't be empty");
        }
    }

    public static String getProperty(String key) {
        checkKey(key);
        return props().getProperty(key);
    }

    public static String getProperty(String key, String def) {
        checkKey(key);
        return props().getProperty(key, def);
    }

    public static String setProperty(String key, String value) {
        checkKey(key);
        return (String) props().setProperty(key, value);
    }

    public static String clearProperty(String key) {
        checkKey(key);
        return (String) props().remove(key);
    }

    public static String getenv(String name) {
        return ibrik.lang.Environment.get(name);
    }

    public static Map<String, String> getenv() {
        return ibrik.lang.Environment.map();
    }

    public static void exit(int status) {
        Runtime.getRuntime().exit(status);
    }

    public static void gc() {
        Runtime.getRuntime().gc();
    }

    @Deprecated(since = "18", forRemoval = true)
    public static void runFinalization() {
    }

    public static void load(String filename) {
        Runtime.getRuntime().load(filename);
    }

    public static void loadLibrary(String libname) {
        Runtime.getRuntime().loadLibrary(libname);
    }

    public static String mapLibraryName(String libname) {
        return "lib" + libname + ".so";
    }

    /** The channel that the process inherited: none. */
    public static java.nio.channels.Channel inheritedChannel() throws IOException {
        return null;
    }

    public static Logger getLogger(String name) {
        return ibrik.lang.StderrLogger.named(name);
    }

    public static Logger getLogger(String name, java.util.ResourceBundle bundle) {
        java.util.Objects.requireNonNull(bundle);
        return ibrik.lang.StderrLogger.named(name);
    }

    /** Logs messages of the platform. */
    public interface Logger {
        String getName();

        boolean isLoggable(Level level);

        default void log(Level level, String msg) {
            log(level, (java.util.ResourceBundle) null, msg, (Object[]) null);
        }

        default void log(Level level, java.util.function.Supplier<String> msgSupplier) {
            java.util.Objects.requireNonNull(msgSupplier);
            if (isLoggable(java.util.Objects.requireNonNull(level))) {
                log(level, (java.util.ResourceBundle) null, msgSupplier.get(), (Object[]) null);
            }
        }

        default void log(Level level, Object obj) {
            java.util.Objects.requireNonNull(obj);
            if (isLoggable(java.util.Objects.requireNonNull(level))) {
                log(level, (java.util.ResourceBundle) null, obj.toString(), (Object[]) null);
            }
        }

        default void log(Level level, String msg, Throwable thrown) {
            log(level, (java.util.ResourceBundle) null, msg, thrown);
        }

        default void log(Level level, java.util.function.Supplier<String> msgSupplier,
                Throwable thrown) {
            java.util.Objects.requireNonNull(msgSupplier);
            if (isLoggable(java.util.Objects.requireNonNull(level))) {
                log(level, (java.util.ResourceBundle) null, msgSupplier.get(), thrown);
            }
        }

        default void log(Level level, String format, Object... params) {
            log(level, (java.util.ResourceBundle) null, format, params);
        }

        void log(Level level, java.util.ResourceBundle bundle, String msg, Throwable thrown);

        void log(Level level, java.util.ResourceBundle bundle, String format, Object... params);

        /** How grave a message is. */
        enum Level {
            ALL(Integer.MIN_VALUE), TRACE(400), DEBUG(500), INFO(800), WARNING(900), ERROR(1000),
            OFF(Integer.MAX_VALUE);

            private final int severity;

            Level(int severity) {
                this.severity = severity;
            }

            public final String getName() {
                return name();
            }

            public final int getSeverity() {
                return severity;
            }
        }
    }

    /** Finds loggers. */
    public abstract static class LoggerFinder {
        protected LoggerFinder() {
        }

        public abstract Logger getLogger(String name, Module module);

        public Logger getLocalizedLogger(String name, java.util.ResourceBundle bundle,
                Module module) {
            return getLogger(name, module);
        }

        public static LoggerFinder getLoggerFinder() {
            return ibrik.lang.StderrLogger.finder();
        }
    }
}
