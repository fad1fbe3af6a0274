package java.util.concurrent;

import java.util.Objects;

public class FutureTask<V> implements RunnableFuture<V> {
    private static final int NEW = 0, RUNNING = 1, DONE = 2, FAILED = 3, CANCELLED = 4;

    private final Object monitor = new Object();
    private volatile int status = NEW;
    private Callable<V> callable;
    private V result;
    private Throwable exception;
    private Thread runner;

    public FutureTask(Callable<V> callable) {
        this.callable = Objects.requireNonNull(callable);
    }

    public FutureTask(Runnable runnable, V result) {
        this(Executors.callable(runnable, result));
    }

    @Override
    public boolean isCancelled() {
        return status == CANCELLED;
    }

    @Override
    public boolean isDone() {
        return status >= DONE;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        synchronized (monitor) {
            if (status >= DONE) return false;
            if (mayInterruptIfRunning && runner != null) runner.interrupt();
            finish(CANCELLED);
        }
        done();
        return true;
    }

    /** Called with the monitor held. */
    private void finish(int newStatus) {
        status = newStatus;
        callable = null;
        runner = null;
        monitor.notifyAll();
    }

    private V report() throws ExecutionException {
        if (status == DONE) return result;
        if (status == CANCELLED) throw new CancellationException();
        throw new ExecutionException(exception);
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        synchronized (monitor) {
            while (status < DONE) monitor.wait();
        }
        return report();
    }

    @Override
    public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        synchronized (monitor) {
            while (status < DONE) {
                long left = deadline - System.nanoTime();
                if (left <= 0) throw new TimeoutException();
                TimeUnit.NANOSECONDS.timedWait(monitor, left);
            }
        }
        return report();
    }

    @Override
    public V resultNow() {
        if (status == DONE) return result;
        throw new IllegalStateException(status == FAILED ? "Task completed with exception"
            : status == CANCELLED ? "Task was cancelled" : "Task has not completed");
    }

    @Override
    public Throwable exceptionNow() {
        if (status == FAILED) return exception;
        throw new IllegalStateException(status == DONE ? "Task completed with a result"
            : status == CANCELLED ? "Task was cancelled" : "Task has not completed");
    }

    @Override
    public State state() {
        return status == DONE ? State.SUCCESS : status == FAILED ? State.FAILED
            : status == CANCELLED ? State.CANCELLED : State.RUNNING;
    }

    protected void done() {}

    protected void set(V v) {
        synchronized (monitor) {
            if (status >= DONE) return;
            result = v;
            finish(DONE);
        }
        done();
    }

    protected void setException(Throwable t) {
        synchronized (monitor) {
            if (status >= DONE) return;
            exception = t;
            finish(FAILED);
        }
        done();
    }

    private Callable<V> begin() {
        synchronized (monitor) {
            if (status != NEW) return null;
            status = RUNNING;
            runner = Thread.currentThread();
            return callable;
        }
    }

    @Override
    public void run() {
        Callable<V> c = begin();
        if (c == null) return;
        V value;
        try {
            value = c.call();
        } catch (Throwable t) {
            setException(t);
            return;
        }
        set(value);
    }

    protected boolean runAndReset() {
        Callable<V> c = begin();
        if (c == null) return false;
        try {
            c.call();
        } catch (Throwable t) {
            setException(t);
            return false;
        }
        synchronized (monitor) {
            if (status != RUNNING) return false;
            status = NEW;
            runner = null;
            return true;
        }
    }

    @Override
    public String toString() {
        String text;
        switch (status) {
            case DONE:
                text = "[Completed normally]";
                break;
            case FAILED:
                text = "[Completed exceptionally: " + exception + "]";
                break;
            case CANCELLED:
                text = "[Cancelled]";
                break;
            default:
                Callable<?> c = callable;
                text = c == null ? "[Not completed]" : "[Not completed, task = " + c + "]";
        }
        return super.toString() + text;
    }
}
