package java.lang;

import ibrik.lang.VM;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** The running VM. */
public class Runtime {
    private static final Runtime CURRENT = new Runtime();
    private ArrayList<Thread> hooks;
    private boolean down;

    private Runtime() {
    }

    public static Runtime getRuntime() {
        return CURRENT;
    }

    public void exit(int status) {
        shutdown();
        VM.halt(status);
    }

    /** Runs the shutdown hooks once; the VM calls it too, when the last thread has ended. */
    private void shutdown() {
        synchronized (Runtime.class) {
            ArrayList<Thread> run;
            synchronized (this) {
                if (down) {
                    return;
                }
                down = true;
                run = hooks;
                hooks = null;
            }
            if (run != null) {
                for (int i = 0; i < run.size(); i++) {
                    run.get(i).start();
                }
                for (int i = 0; i < run.size(); i++) {
                    boolean done = false;
                    while (!done) {
                        try {
                            run.get(i).join();
                            done = true;
                        } catch (InterruptedException e) {
                            done = false;
                        }
                    }
                }
            }
        }
        System.out.flush();
        System.err.flush();
    }

    /** Called by the VM when the last non-daemon thread has ended. */
    private static void shutdownAtEnd() {
        CURRENT.shutdown();
    }

    public synchronized void addShutdownHook(Thread hook) {
        if (down) {
            throw new IllegalStateException("Shutdown in progress");
        }
        if (hooks == null) {
            hooks = new ArrayList<>();
        }
        if (hooks.contains(hook)) {
            throw new IllegalArgumentException("Hook previously registered");
        }
        if (hook.getState() != Thread.State.NEW) {
            throw new IllegalArgumentException("Hook already running");
        }
        hooks.add(hook);
    }

    public synchronized boolean removeShutdownHook(Thread hook) {
        if (down) {
            throw new IllegalStateException("Shutdown in progress");
        }
        if (hook == null) {
            throw new NullPointerException();
        }
        return hooks != null && hooks.remove(hook);
    }

    public void halt(int status) {
        VM.halt(status);
    }

    private static String[] words(String command) {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("Empty command");
        }
        StringTokenizer st = new StringTokenizer(command);
        String[] a = new String[st.countTokens()];
        for (int i = 0; i < a.length; i++) {
            a[i] = st.nextToken();
        }
        return a;
    }

    @Deprecated(since = "18")
    public Process exec(String command) throws IOException {
        return exec(command, null, null);
    }

    @Deprecated(since = "18")
    public Process exec(String command, String[] envp) throws IOException {
        return exec(command, envp, null);
    }

    @Deprecated(since = "18")
    public Process exec(String command, String[] envp, File dir) throws IOException {
        return exec(words(command), envp, dir);
    }

    public Process exec(String[] cmdarray) throws IOException {
        return exec(cmdarray, null, null);
    }

    public Process exec(String[] cmdarray, String[] envp) throws IOException {
        return exec(cmdarray, envp, null);
    }

    public Process exec(String[] cmdarray, String[] envp, File dir) throws IOException {
        ProcessBuilder b = new ProcessBuilder(cmdarray);
        if (envp != null) {
            b.environment().clear();
            for (String e : envp) {
                int eq = e.indexOf('=');
                if (eq >= 0) {
                    b.environment().put(e.substring(0, eq), e.substring(eq + 1));
                }
            }
        }
        return b.directory(dir).start();
    }

    public int availableProcessors() {
        return VM.processors();
    }

    public long freeMemory() {
        return VM.memory(0);
    }

    public long totalMemory() {
        return VM.memory(1);
    }

    public long maxMemory() {
        return VM.memory(2);
    }

    public void gc() {
        VM.gc();
    }

    @Deprecated(since = "18", forRemoval = true)
    public void runFinalization() {
    }

    public void load(String filename) {
        if (!filename.startsWith("/")) {
            throw new UnsatisfiedLinkError("Expecting an absolute path of the library: "
                    + filename);
        }
        String why = VM.loadLibrary(filename, null);
        if (why != null) {
            throw new UnsatisfiedLinkError(why);
        }
    }

    public void loadLibrary(String libname) {
        if (libname.indexOf('/') >= 0) {
            throw new UnsatisfiedLinkError("Directory separator should not appear in library name: "
                    + libname);
        }
        String path = System.getProperty("java.library.path", "");
        for (String dir : path.split(":")) {
            File f = new File(dir, System.mapLibraryName(libname));
            if (f.isFile()) {
                load(f.getAbsolutePath());
                return;
            }
        }
        throw new UnsatisfiedLinkError("no " + libname + " in java.library.path: " + path);
    }

    public static Version version() {
        return Version.parse(System.getProperty("java.runtime.version", "25"));
    }

    /** A version string of the platform. */
    public static final class Version implements Comparable<Version> {
        private final List<Integer> numbers;
        private final Optional<String> pre;
        private final Optional<Integer> build;
        private final Optional<String> optional;

        private Version(List<Integer> numbers, Optional<String> pre, Optional<Integer> build,
                Optional<String> optional) {
            this.numbers = numbers;
            this.pre = pre;
            this.build = build;
            this.optional = optional;
        }

        public static Version parse(String s) {
            java.util.Objects.requireNonNull(s);
            int i = 0;
            ArrayList<Integer> nums = new ArrayList<>();
            while (true) {
                int from = i;
                while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
                    i++;
                }
                if (i == from || s.charAt(from) == '0' && (nums.isEmpty() || i - from > 1)) {
                    throw new IllegalArgumentException("Invalid version string: '" + s + "'");
                }
                nums.add(Integer.parseInt(s.substring(from, i)));
                if (i < s.length() && s.charAt(i) == '.') {
                    i++;
                } else {
                    break;
                }
            }
            while (nums.size() > 1 && nums.get(nums.size() - 1) == 0) {
                throw new IllegalArgumentException("Invalid version string: '" + s + "'");
            }
            Optional<String> pre = Optional.empty();
            Optional<Integer> build = Optional.empty();
            Optional<String> opt = Optional.empty();
            String rest = s.substring(i);
            if (rest.startsWith("-")) {
                int e = 1;
                while (e < rest.length() && Character.isLetterOrDigit(rest.charAt(e))) {
                    e++;
                }
                if (e > 1) {
                    pre = Optional.of(rest.substring(1, e));
                    rest = rest.substring(e);
                }
            }
            if (rest.startsWith("+")) {
                int e = 1;
                while (e < rest.length() && Character.isDigit(rest.charAt(e))) {
                    e++;
                }
                if (e > 1) {
                    build = Optional.of(Integer.parseInt(rest.substring(1, e)));
                }
                rest = rest.substring(e);
            }
            if (rest.startsWith("-") && rest.length() > 1) {
                opt = Optional.of(rest.substring(1));
                rest = "";
            }
            if (!rest.isEmpty()) {
                throw new IllegalArgumentException("Invalid version string: '" + s + "'");
            }
            return new Version(List.copyOf(nums), pre, build, opt);
        }

        private int at(int i) {
            return numbers.size() > i ? numbers.get(i) : 0;
        }

        public int feature() {
            return at(0);
        }

        public int interim() {
            return at(1);
        }

        public int update() {
            return at(2);
        }

        public int patch() {
            return at(3);
        }

        @Deprecated(since = "10")
        public int major() {
            return feature();
        }

        @Deprecated(since = "10")
        public int minor() {
            return interim();
        }

        @Deprecated(since = "10")
        public int security() {
            return update();
        }

        public List<Integer> version() {
            return numbers;
        }

        public Optional<String> pre() {
            return pre;
        }

        public Optional<Integer> build() {
            return build;
        }

        public Optional<String> optional() {
            return optional;
        }

        @Override
        public int compareTo(Version o) {
            return compare(o, false);
        }

        public int compareToIgnoreOptional(Version o) {
            return compare(o, true);
        }

        private int compare(Version o, boolean ignoreOptional) {
            int n = Math.max(numbers.size(), o.numbers.size());
            for (int i = 0; i < n; i++) {
                boolean mine = i < numbers.size();
                boolean theirs = i < o.numbers.size();
                if (!mine || !theirs) {
                    return numbers.size() - o.numbers.size();
                }
                if (at(i) != o.at(i)) {
                    return at(i) - o.at(i);
                }
            }
            if (pre.isPresent() != o.pre.isPresent()) {
                return pre.isPresent() ? -1 : 1;
            }
            if (pre.isPresent()) {
                String a = pre.get();
                String b = o.pre.get();
                boolean x = a.matches("\\d+");
                boolean y = b.matches("\\d+");
                int c = x && y ? new java.math.BigInteger(a).compareTo(new java.math.BigInteger(b))
                        : x ? -1 : y ? 1 : a.compareTo(b);
                if (c != 0) {
                    return c;
                }
            }
            int c = build.isPresent() && o.build.isPresent() ? build.get().compareTo(o.build.get())
                    : Boolean.compare(build.isPresent(), o.build.isPresent());
            if (c != 0 || ignoreOptional) {
                return c;
            }
            return optional.isPresent() && o.optional.isPresent()
                    ? optional.get().compareTo(o.optional.get())
                    : Boolean.compare(optional.isPresent(), o.optional.isPresent());
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder();
            for (int i = 0; i < numbers.size(); i++) {
                if (i > 0) {
                    sb.append('.');
                }
                sb.append(numbers.get(i));
            }
            if (pre.isPresent()) {
                sb.append('-').append(pre.get());
            }
            if (build.isPresent()) {
                sb.append('+').append(build.get());
                if (optional.isPresent()) {
                    sb.append('-').append(optional.get());
                }
            } else if (optional.isPresent()) {
                sb.append(pre.isPresent() ? "-" : "+-").append(optional.get());
            }
            return sb.toString();
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof Version && equalsIgnoreOptional(obj)
                    && optional.equals(((Version) obj).optional);
        }

        public boolean equalsIgnoreOptional(Object obj) {
            if (!(obj instanceof Version)) {
                return false;
            }
            Version o = (Version) obj;
            return numbers.equals(o.numbers) && pre.equals(o.pre) && build.equals(o.build);
        }

        @Override
        public int hashCode() {
            int h = 17 * 1 + numbers.hashCode();
            h = h * 17 + pre.hashCode();
            h = h * 17 + build.hashCode();
            return h * 17 + optional.hashCode();
        }
    }
}
