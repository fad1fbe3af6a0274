package ibrik.lang;

import ibrik.abi.Host;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A process of the host, known by its id and the time of its start. */
public final class HostProcessHandle implements ProcessHandle {
    /** The host knows starts by its clock ticks and its own start: not always to the last digit. */
    private static final long TOLERANCE = 1_500_000_000L;

    private final long pid;
    private final long started;

    private HostProcessHandle(long pid, long started) {
        this.pid = pid;
        this.started = started;
    }

    /** What the host says of a process, null if there is none. */
    private static long[] ask(long pid) {
        long[] p = new long[Host.PROCESS_FIELDS];
        return pid > 0 && pid <= Integer.MAX_VALUE && Host.processInfo((int) pid, p) >= 0 ? p
                : null;
    }

    public static Optional<ProcessHandle> find(long pid) {
        long[] p = ask(pid);
        return p == null ? Optional.empty()
                : Optional.of(new HostProcessHandle(pid, p[Host.PROCESS_FIELD_STARTED]));
    }

    /** The handle of a child, which may have ended already. */
    static ProcessHandle ofChild(long pid) {
        long[] p = ask(pid);
        return new HostProcessHandle(pid, p == null ? -1 : p[Host.PROCESS_FIELD_STARTED]);
    }

    public static ProcessHandle current() {
        long pid = Host.hostNumber(Host.NUMBER_PROCESS);
        return find(pid).orElseGet(() -> new HostProcessHandle(pid, 0));
    }

    public static Stream<ProcessHandle> all() {
        byte[] b = new byte[65536];
        long n = Host.processList(b, 0, b.length);
        while (n > b.length) {
            b = new byte[(int) n + 4096];
            n = Host.processList(b, 0, b.length);
        }
        List<ProcessHandle> r = new ArrayList<>();
        for (int i = 0; i + 4 <= n; i += 4) {
            int id = b[i] & 0xff | (b[i + 1] & 0xff) << 8 | (b[i + 2] & 0xff) << 16
                    | b[i + 3] << 24;
            find(id).ifPresent(r::add);
        }
        return r.stream();
    }

    private boolean isSame(long[] p) {
        return Math.abs(p[Host.PROCESS_FIELD_STARTED] - started) < TOLERANCE;
    }

    @Override
    public long pid() {
        return pid;
    }

    private long parentId() {
        long[] p = ask(pid);
        return p == null ? -1 : p[Host.PROCESS_FIELD_PARENT];
    }

    @Override
    public Optional<ProcessHandle> parent() {
        long p = parentId();
        return p > 0 ? find(p) : Optional.empty();
    }

    @Override
    public Stream<ProcessHandle> children() {
        return all().filter(h -> ((HostProcessHandle) h).parentId() == pid);
    }

    @Override
    public Stream<ProcessHandle> descendants() {
        return children().flatMap(h -> Stream.concat(Stream.of(h), h.descendants()));
    }

    @Override
    public Info info() {
        long[] p = ask(pid);
        byte[] b = new byte[65536];
        long n = p == null || !isSame(p) ? -1
                : Host.processCommand((int) pid, b, 0, b.length);
        String[] words = n <= 0 ? new String[0]
                : new String(b, 0, (int) Math.min(n, b.length), StandardCharsets.UTF_8)
                        .split("\0", -1);
        return new Facts(p, words.length == 0 ? words : Arrays.copyOf(words, words.length - 1));
    }

    private record Facts(long[] process, String[] words) implements Info {
        @Override
        public Optional<String> command() {
            return words.length == 0 ? Optional.empty() : Optional.of(words[0]);
        }

        @Override
        public Optional<String> commandLine() {
            return words.length == 0 ? Optional.empty() : Optional.of(String.join(" ", words));
        }

        @Override
        public Optional<String[]> arguments() {
            return words.length < 1 ? Optional.empty()
                    : Optional.of(Arrays.copyOfRange(words, 1, words.length));
        }

        @Override
        public Optional<Instant> startInstant() {
            return process == null ? Optional.empty() : Optional.of(
                    Instant.ofEpochSecond(0, process[Host.PROCESS_FIELD_STARTED]));
        }

        @Override
        public Optional<Duration> totalCpuDuration() {
            return process == null ? Optional.empty()
                    : Optional.of(Duration.ofNanos(process[Host.PROCESS_FIELD_CPU]));
        }

        @Override
        public Optional<String> user() {
            byte[] b = new byte[256];
            long n = process == null ? -1
                    : Host.userName((int) process[Host.PROCESS_FIELD_USER], b, 0, b.length);
            return n <= 0 ? Optional.empty()
                    : Optional.of(new String(b, 0, (int) n, StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            List<String> l = new ArrayList<>();
            user().ifPresent(u -> l.add("user: " + u));
            command().ifPresent(c -> l.add("cmd: " + c));
            arguments().ifPresent(a -> l.add("args: " + Arrays.toString(a)));
            startInstant().ifPresent(s -> l.add("startTime: " + s));
            totalCpuDuration().ifPresent(t -> l.add("totalTime: " + t));
            return l.toString();
        }
    }

    private boolean isCurrent() {
        return pid == Host.hostNumber(Host.NUMBER_PROCESS);
    }

    @Override
    public CompletableFuture<ProcessHandle> onExit() {
        if (isCurrent()) {
            throw new IllegalStateException("onExit for current process not allowed");
        }
        CompletableFuture<ProcessHandle> f = new CompletableFuture<>();
        Thread t = new Thread(() -> {
            while (isAlive()) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
            f.complete(this);
        }, "process reaper (pid " + pid + ")");
        t.setDaemon(true);
        t.start();
        return f;
    }

    @Override
    public boolean supportsNormalTermination() {
        return true;
    }

    private boolean kill(int signal) {
        if (isCurrent()) {
            throw new IllegalStateException("destroy of current process not allowed");
        }
        return isAlive() && Host.kill((int) pid, signal) >= 0;
    }

    @Override
    public boolean destroy() {
        return kill(Host.SIGNAL_TERM);
    }

    @Override
    public boolean destroyForcibly() {
        return kill(Host.SIGNAL_KILL);
    }

    @Override
    public boolean isAlive() {
        long[] p = ask(pid);
        return p != null && isSame(p) && !HostProcess.ended(pid);
    }

    @Override
    public int compareTo(ProcessHandle other) {
        return Long.compare(pid, ((HostProcessHandle) other).pid);
    }

    @Override
    public boolean equals(Object ob) {
        return ob instanceof HostProcessHandle h && h.pid == pid
                && Math.abs(h.started - started) < TOLERANCE;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(pid);
    }

    @Override
    public String toString() {
        return Long.toString(pid);
    }
}
