package java.lang;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A child process. */
public abstract class Process {
    private BufferedReader inputReader;
    private BufferedReader errorReader;
    private BufferedWriter outputWriter;
    private Charset inputCharset;
    private Charset errorCharset;
    private Charset outputCharset;

    public Process() {
    }

    public abstract OutputStream getOutputStream();

    public abstract InputStream getInputStream();

    public abstract InputStream getErrorStream();

    public final BufferedReader inputReader() {
        return inputReader(Charset.defaultCharset());
    }

    private static void same(Charset old, Charset now, String what) {
        if (!old.equals(now)) {
            throw new IllegalStateException(what + " was created with charset: " + old);
        }
    }

    public final BufferedReader inputReader(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        synchronized (this) {
            if (inputReader == null) {
                inputCharset = charset;
                inputReader = new BufferedReader(new InputStreamReader(getInputStream(),
                        charset));
            } else {
                same(inputCharset, charset, "BufferedReader");
            }
            return inputReader;
        }
    }

    public final BufferedReader errorReader() {
        return errorReader(Charset.defaultCharset());
    }

    public final BufferedReader errorReader(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        synchronized (this) {
            if (errorReader == null) {
                errorCharset = charset;
                errorReader = new BufferedReader(new InputStreamReader(getErrorStream(),
                        charset));
            } else {
                same(errorCharset, charset, "BufferedReader");
            }
            return errorReader;
        }
    }

    public final BufferedWriter outputWriter() {
        return outputWriter(Charset.defaultCharset());
    }

    public final BufferedWriter outputWriter(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        synchronized (this) {
            if (outputWriter == null) {
                outputCharset = charset;
                outputWriter = new BufferedWriter(new OutputStreamWriter(getOutputStream(),
                        charset));
            } else {
                same(outputCharset, charset, "BufferedWriter");
            }
            return outputWriter;
        }
    }

    public abstract int waitFor() throws InterruptedException;

    public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        if (!isAlive()) {
            return true;
        }
        long deadline = System.nanoTime() + left;
        long pause = 1;
        while (left > 0) {
            Thread.sleep(Math.min(TimeUnit.NANOSECONDS.toMillis(left) + 1, pause));
            pause = Math.min(pause * 2, 50);
            if (!isAlive()) {
                return true;
            }
            left = deadline - System.nanoTime();
        }
        return false;
    }

    public boolean waitFor(Duration duration) throws InterruptedException {
        Objects.requireNonNull(duration, "duration");
        return waitFor(TimeUnit.NANOSECONDS.convert(duration), TimeUnit.NANOSECONDS);
    }

    public abstract int exitValue();

    public abstract void destroy();

    public Process destroyForcibly() {
        destroy();
        return this;
    }

    public boolean supportsNormalTermination() {
        throw new UnsupportedOperationException(getClass() + ".supportsNormalTermination()");
    }

    public boolean isAlive() {
        try {
            exitValue();
            return false;
        } catch (IllegalThreadStateException e) {
            return true;
        }
    }

    public long pid() {
        return toHandle().pid();
    }

    public CompletableFuture<Process> onExit() {
        CompletableFuture<Process> f = new CompletableFuture<>();
        Thread t = new Thread(() -> {
            while (true) {
                try {
                    waitFor();
                    f.complete(this);
                    return;
                } catch (InterruptedException e) {
                    continue;
                }
            }
        }, "process reaper");
        t.setDaemon(true);
        t.start();
        return f;
    }

    public ProcessHandle toHandle() {
        throw new UnsupportedOperationException(getClass() + ".toHandle()");
    }

    public ProcessHandle.Info info() {
        return toHandle().info();
    }

    public Stream<ProcessHandle> children() {
        return toHandle().children();
    }

    public Stream<ProcessHandle> descendants() {
        return toHandle().descendants();
    }
}
