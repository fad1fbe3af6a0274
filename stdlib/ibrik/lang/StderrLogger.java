package ibrik.lang;

import java.util.ResourceBundle;

/** The platform's logger: prints warnings and errors to the error stream. */
public final class StderrLogger implements System.Logger {
    private final String name;

    private StderrLogger(String name) {
        this.name = java.util.Objects.requireNonNull(name);
    }

    public static System.Logger named(String name) {
        return new StderrLogger(name);
    }

    public static System.LoggerFinder finder() {
        return new System.LoggerFinder() {
            @Override
            public System.Logger getLogger(String name, Module module) {
                return named(name);
            }
        };
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isLoggable(Level level) {
        return level != Level.OFF && level.getSeverity() >= Level.INFO.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String msg, Throwable thrown) {
        if (isLoggable(level)) {
            System.err.println(level + ": " + msg);
            if (thrown != null) {
                thrown.printStackTrace();
            }
        }
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... params) {
        if (isLoggable(level)) {
            String s = format;
            for (int i = 0; params != null && i < params.length; i++) {
                s = s.replace("{" + i + "}", String.valueOf(params[i]));
            }
            System.err.println(level + ": " + s);
        }
    }
}
