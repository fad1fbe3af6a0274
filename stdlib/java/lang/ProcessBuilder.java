package java.lang;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts programs of the host. */
public final class ProcessBuilder {
    private List<String> command;
    private File directory;
    private Map<String, String> environment;
    private boolean merge;
    private final Redirect[] redirects = {Redirect.PIPE, Redirect.PIPE, Redirect.PIPE};

    public ProcessBuilder(List<String> command) {
        this.command = java.util.Objects.requireNonNull(command);
    }

    public ProcessBuilder(String... command) {
        this.command = new ArrayList<>(Arrays.asList(command));
    }

    public ProcessBuilder command(List<String> command) {
        this.command = java.util.Objects.requireNonNull(command);
        return this;
    }

    public ProcessBuilder command(String... command) {
        this.command = new ArrayList<>(Arrays.asList(command));
        return this;
    }

    public List<String> command() {
        return command;
    }

    public Map<String, String> environment() {
        if (environment == null) {
            environment = ibrik.lang.Environment.read();
        }
        return environment;
    }

    public File directory() {
        return directory;
    }

    public ProcessBuilder directory(File directory) {
        this.directory = directory;
        return this;
    }

    /** Where a standard stream of the child comes from or goes. */
    public static final class Redirect {
        public static final Redirect PIPE = new Redirect(Type.PIPE, null);
        public static final Redirect INHERIT = new Redirect(Type.INHERIT, null);
        public static final Redirect DISCARD = new Redirect(Type.WRITE, new File("/dev/null"));
        private final Type type;
        private final File file;

        private Redirect(Type type, File file) {
            this.type = type;
            this.file = file;
        }

        public Type type() {
            return type;
        }

        public File file() {
            return file;
        }

        public static Redirect from(File file) {
            return new Redirect(Type.READ, java.util.Objects.requireNonNull(file));
        }

        public static Redirect to(File file) {
            return new Redirect(Type.WRITE, java.util.Objects.requireNonNull(file));
        }

        public static Redirect appendTo(File file) {
            return new Redirect(Type.APPEND, java.util.Objects.requireNonNull(file));
        }

        @Override
        public String toString() {
            if (file == null || this == DISCARD) {
                return type.toString();
            }
            return (type == Type.READ ? "redirect to read from file \""
                    : type == Type.WRITE ? "redirect to write to file \""
                    : "redirect to append to file \"") + file + "\"";
        }

        @Override
        public boolean equals(Object obj) {
            return this == obj || obj instanceof Redirect r && r.type == type
                    && java.util.Objects.equals(r.file, file);
        }

        @Override
        public int hashCode() {
            return file == null ? super.hashCode() : file.hashCode();
        }

        /** The kind of a redirection. */
        public enum Type {
            PIPE, INHERIT, READ, WRITE, APPEND
        }
    }

    public ProcessBuilder redirectInput(Redirect source) {
        redirects[0] = source;
        return this;
    }

    public ProcessBuilder redirectOutput(Redirect destination) {
        redirects[1] = destination;
        return this;
    }

    public ProcessBuilder redirectError(Redirect destination) {
        redirects[2] = destination;
        return this;
    }

    public ProcessBuilder redirectInput(File file) {
        return redirectInput(Redirect.from(file));
    }

    public ProcessBuilder redirectOutput(File file) {
        return redirectOutput(Redirect.to(file));
    }

    public ProcessBuilder redirectError(File file) {
        return redirectError(Redirect.to(file));
    }

    public Redirect redirectInput() {
        return redirects[0];
    }

    public Redirect redirectOutput() {
        return redirects[1];
    }

    public Redirect redirectError() {
        return redirects[2];
    }

    public ProcessBuilder inheritIO() {
        Arrays.fill(redirects, Redirect.INHERIT);
        return this;
    }

    public boolean redirectErrorStream() {
        return merge;
    }

    public ProcessBuilder redirectErrorStream(boolean redirectErrorStream) {
        merge = redirectErrorStream;
        return this;
    }

    private static byte[] block(Iterable<String> words) {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        for (String w : words) {
            b.writeBytes(w.getBytes());
            b.write(0);
        }
        return b.toByteArray();
    }

    public Process start() throws IOException {
        return start(-1, -1);
    }

    /** Starts the program; its input and output are these handles, where they are not -1. */
    private Process start(long input, long output) throws IOException {
        String[] words = command.toArray(new String[0]);
        for (String w : words) {
            if (w == null) {
                throw new NullPointerException();
            }
        }
        String program = words[0];
        ArrayList<String> env = new ArrayList<>();
        for (Map.Entry<String, String> e : environment().entrySet()) {
            env.add(e.getKey() + "=" + e.getValue());
        }
        byte[] args = block(Arrays.asList(words));
        byte[] vars = block(env);
        long[] streams = new long[3];
        int[] mine = {-1, -1, -1};
        ArrayList<Integer> close = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                streams[i] = i == 2 && merge ? streams[1] : i == 0 && input >= 0 ? input
                        : i == 1 && output >= 0 ? output : open(i, mine, close);
            }
            long pid = Host.spawn(args, 0, args.length, vars, 0, vars.length,
                    directory == null ? null : directory.getPath(), streams);
            if (pid < 0) {
                for (int h : mine) {
                    if (h >= 0) {
                        Host.close(h);
                    }
                }
                throw new IOException("Cannot run program \"" + program + "\""
                        + (directory == null ? "" : " (in directory \"" + directory + "\")")
                        + ": Exec failed, error: " + -pid + " ("
                        + Errno.message((int) -pid) + ") ");
            }
            return ibrik.lang.HostProcess.of((int) pid, mine);
        } finally {
            for (int h : close) {
                Host.close(h);
            }
        }
    }

    public static List<Process> startPipeline(List<ProcessBuilder> builders) throws IOException {
        int n = builders.size();
        for (int i = 0; i < n; i++) {
            ProcessBuilder b = builders.get(i);
            if (i > 0 && b.redirects[0] != Redirect.PIPE) {
                throw new IllegalArgumentException("builder redirectInput() must be PIPE except for"
                        + " the first builder: " + b.redirects[0]);
            }
            if (i < n - 1 && b.redirects[1] != Redirect.PIPE) {
                throw new IllegalArgumentException("builder redirectOutput() must be PIPE except for"
                        + " the last builder: " + b.redirects[1]);
            }
        }
        List<Process> started = new ArrayList<>();
        long from = -1;
        try {
            for (int i = 0; i < n; i++) {
                long[] p = {-1, -1};
                if (i < n - 1 && Host.pipe(p) < 0) {
                    throw new IOException("Cannot make a pipe");
                }
                try {
                    started.add(builders.get(i).start(from, p[Host.PIPE_FIELD_WRITE]));
                } finally {
                    if (from >= 0) {
                        Host.close((int) from);
                    }
                    if (p[Host.PIPE_FIELD_WRITE] >= 0) {
                        Host.close((int) p[Host.PIPE_FIELD_WRITE]);
                    }
                    from = p[Host.PIPE_FIELD_READ];
                }
            }
        } catch (IOException | RuntimeException e) {
            if (from >= 0) {
                Host.close((int) from);
            }
            for (Process p : started) {
                p.destroyForcibly();
            }
            throw e;
        }
        return started;
    }

    /** The child's handle for a stream; mine gets this side of a pipe. */
    private long open(int i, int[] mine, ArrayList<Integer> close) throws IOException {
        Redirect r = redirects[i];
        if (r.type == Redirect.Type.INHERIT) {
            return i;
        }
        long h;
        if (r.type == Redirect.Type.PIPE) {
            long[] p = new long[Host.PIPE_FIELDS];
            h = Host.pipe(p);
            if (h >= 0) {
                mine[i] = (int) p[i == 0 ? Host.PIPE_FIELD_WRITE : Host.PIPE_FIELD_READ];
                h = p[i == 0 ? Host.PIPE_FIELD_READ : Host.PIPE_FIELD_WRITE];
            }
        } else {
            int flags = i == 0 ? Host.OPEN_READ : Host.OPEN_WRITE | Host.OPEN_CREATE
                    | (r.type == Redirect.Type.APPEND ? Host.OPEN_APPEND : Host.OPEN_TRUNCATE);
            h = Host.open(r.file.getPath(), flags, 0666);
        }
        if (h < 0) {
            throw new IOException(Errno.message((int) -h));
        }
        close.add((int) h);
        return h;
    }
}
