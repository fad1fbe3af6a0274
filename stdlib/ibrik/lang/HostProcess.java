package ibrik.lang;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** A child process of the host. */
public final class HostProcess extends Process {
    private final int pid;
    private final OutputStream in;
    private final InputStream out;
    private final InputStream err;
    private int status = -1;
    private final ProcessHandle handle;
    /** Children that ended and whose end was taken note of. */
    private static final java.util.HashSet<Long> ENDED = new java.util.HashSet<>();

    private HostProcess(int pid, int[] handles) {
        this.pid = pid;
        synchronized (ENDED) {
            ENDED.remove((long) pid);
        }
        handle = HostProcessHandle.ofChild(pid);
        in = handles[0] < 0 ? OutputStream.nullOutputStream()
                : new BufferedOutputStream(java.io.HandleStreams.output(handles[0]));
        out = handles[1] < 0 ? InputStream.nullInputStream()
                : new BufferedInputStream(java.io.HandleStreams.input(handles[1]));
        err = handles[2] < 0 ? InputStream.nullInputStream()
                : java.io.HandleStreams.input(handles[2]);
    }

    public static Process of(int pid, int[] handles) {
        return new HostProcess(pid, handles);
    }

    @Override
    public OutputStream getOutputStream() {
        return in;
    }

    @Override
    public InputStream getInputStream() {
        return out;
    }

    @Override
    public InputStream getErrorStream() {
        return err;
    }

    @Override
    public int waitFor() throws InterruptedException {
        while (true) {
            synchronized (this) {
                if (status >= 0) {
                    return status;
                }
            }
            long r = Host.waitFor(pid, 0);
            if (r == -Errno.EINTR) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                continue;
            }
            synchronized (this) {
                if (status < 0) {
                    status = (int) Math.max(r, 0);
                    note(pid);
                }
            }
        }
    }

    @Override
    public synchronized int exitValue() {
        if (status < 0) {
            long r = Host.waitFor(pid, Host.WAIT_NOW);
            if (r < 0) {
                throw new IllegalThreadStateException("process hasn't exited");
            }
            status = (int) r;
            note(pid);
        }
        return status;
    }

    private static void note(int pid) {
        synchronized (ENDED) {
            ENDED.add((long) pid);
        }
    }

    /** Whether a child of that id ended, also if it still counts as a process of the host. */
    static boolean ended(long pid) {
        synchronized (ENDED) {
            if (ENDED.contains(pid)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ProcessHandle toHandle() {
        return handle;
    }

    @Override
    public void destroy() {
        if (isAlive()) {
            Host.kill(pid, Host.SIGNAL_TERM);
        }
    }

    @Override
    public Process destroyForcibly() {
        if (isAlive()) {
            Host.kill(pid, Host.SIGNAL_KILL);
        }
        return this;
    }

    @Override
    public boolean supportsNormalTermination() {
        return true;
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public String toString() {
        return "Process[pid=" + pid + ", exitValue=" + (isAlive() ? "\"not exited\"" : status)
                + "]";
    }
}
