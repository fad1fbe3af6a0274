package java.lang;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/** The builder of both kinds of thread. */
final class ThreadBuilder implements Thread.Builder.OfPlatform, Thread.Builder.OfVirtual {
    private final boolean virtual;
    private String name;
    private long counter = -1;
    private boolean inherit = true;
    private Thread.UncaughtExceptionHandler handler;
    private ThreadGroup group;
    private Boolean daemon;
    private int priority;

    ThreadBuilder(boolean virtual) {
        this.virtual = virtual;
    }

    @Override
    public ThreadBuilder name(String name) {
        this.name = Objects.requireNonNull(name);
        counter = -1;
        return this;
    }

    @Override
    public ThreadBuilder name(String prefix, long start) {
        Objects.requireNonNull(prefix);
        if (start < 0) {
            throw new IllegalArgumentException("'start' is negative");
        }
        name = prefix;
        counter = start;
        return this;
    }

    @Override
    public ThreadBuilder inheritInheritableThreadLocals(boolean inherit) {
        this.inherit = inherit;
        return this;
    }

    @Override
    public ThreadBuilder uncaughtExceptionHandler(Thread.UncaughtExceptionHandler ueh) {
        handler = Objects.requireNonNull(ueh);
        return this;
    }

    @Override
    public ThreadBuilder group(ThreadGroup group) {
        this.group = Objects.requireNonNull(group);
        return this;
    }

    @Override
    public ThreadBuilder daemon(boolean on) {
        daemon = on;
        return this;
    }

    @Override
    public ThreadBuilder priority(int priority) {
        if (priority < Thread.MIN_PRIORITY || priority > Thread.MAX_PRIORITY) {
            throw new IllegalArgumentException();
        }
        this.priority = priority;
        return this;
    }

    @Override
    public ThreadBuilder stackSize(long stackSize) {
        if (stackSize < 0L) {
            throw new IllegalArgumentException();
        }
        return this;
    }

    private synchronized String nextName() {
        return counter < 0 ? name : name + counter++;
    }

    @Override
    public Thread unstarted(Runnable task) {
        Objects.requireNonNull(task);
        String n = nextName();
        Thread t;
        if (virtual) {
            t = new Thread(null, task, n == null ? "" : n, 0, inherit);
            t.makeVirtual();
        } else {
            t = new Thread(group, task, n, 0, inherit);
            if (daemon != null) {
                t.setDaemon(daemon);
            }
            if (priority != 0) {
                t.setPriority(priority);
            }
        }
        if (handler != null) {
            t.setUncaughtExceptionHandler(handler);
        }
        return t;
    }

    @Override
    public Thread start(Runnable task) {
        Thread t = unstarted(task);
        t.start();
        return t;
    }

    @Override
    public ThreadFactory factory() {
        ThreadBuilder b = new ThreadBuilder(virtual);
        b.name = name;
        b.counter = counter;
        b.inherit = inherit;
        b.handler = handler;
        b.group = group;
        b.daemon = daemon;
        b.priority = priority;
        return b::unstarted;
    }
}
