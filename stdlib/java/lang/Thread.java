package java.lang;

import ibrik.lang.Unsafe;
import ibrik.lang.VM;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/** A thread of execution. Virtual threads are platform daemon threads that say they are virtual. */
public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    /** The VM's thread, 0 before start and after the end. */
    private long vmThread;
    private volatile String name;
    int priority = NORM_PRIORITY;
    boolean daemon;
    ThreadGroup group;
    Runnable target;
    /** Values of this thread's ThreadLocals: a ThreadLocal.Values. */
    ThreadLocal.Values map;
    /** Values inherited from the parent. */
    ThreadLocal.Values inheritable;
    /** 0 new; the VM stores 1 running, 2 blocked, 3 waiting, 4 timed waiting, 5 terminated. */
    private volatile int threadStatus;
    private volatile boolean interrupted;
    private boolean virtual;
    private long tid;
    private ClassLoader contextClassLoader;
    private volatile UncaughtExceptionHandler handler;
    /** What the thread said that it parks for (java.util.concurrent.locks.LockSupport). */
    private volatile Object parkBlocker;
    /** In bytes, as the constructor was told; 0: the usual size. */
    private long stackSize;
    /** The seed of ThreadLocalRandom, 0 until first used. */
    long randomSeed;

    private static volatile UncaughtExceptionHandler defaultHandler;
    private static int nextNumber;
    private static long nextId = 21;

    /** For the VM: the main thread and attached threads; the VM sets vmThread and status after. */
    private Thread(ThreadGroup group, String name, boolean daemon) {
        this.group = group;
        this.name = name;
        this.daemon = daemon;
        tid = "main".equals(name) ? 3 : nextThreadId();
    }

    public Thread() {
        this(null, null, null, 0, true);
    }

    public Thread(Runnable task) {
        this(null, task, null, 0, true);
    }

    public Thread(ThreadGroup group, Runnable task) {
        this(group, task, null, 0, true);
    }

    public Thread(String name) {
        this(null, null, checkName(name), 0, true);
    }

    public Thread(ThreadGroup group, String name) {
        this(group, null, checkName(name), 0, true);
    }

    public Thread(Runnable task, String name) {
        this(null, task, checkName(name), 0, true);
    }

    public Thread(ThreadGroup group, Runnable task, String name) {
        this(group, task, checkName(name), 0, true);
    }

    public Thread(ThreadGroup group, Runnable task, String name, long stackSize) {
        this(group, task, checkName(name), stackSize, true);
    }

    public Thread(ThreadGroup group, Runnable task, String name, long stackSize,
            boolean inheritInheritableThreadLocals) {
        Thread parent = currentThread();
        this.group = group != null ? group : parent.group;
        this.name = name != null ? name : generateName();
        target = task;
        daemon = parent.daemon;
        priority = Math.min(parent.priority, this.group == null ? MAX_PRIORITY
                : this.group.getMaxPriority());
        contextClassLoader = parent.contextClassLoader;
        this.stackSize = stackSize;
        if (inheritInheritableThreadLocals && parent.inheritable != null) {
            inheritable = parent.inheritable.inherited();
        }
        tid = nextThreadId();
    }

    private static String checkName(String name) {
        if (name == null) {
            throw new NullPointerException("'name' is null");
        }
        return name;
    }

    private static synchronized long nextThreadId() {
        return nextId++;
    }

    private static synchronized String generateName() {
        return "Thread-" + nextNumber++;
    }

    /** The thread that runs this. */
    public static native Thread currentThread();

    /** Gives other threads the processor. */
    public static native void yield();

    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        sleep0(millis > Long.MAX_VALUE / 1000000 ? Long.MAX_VALUE : millis * 1000000);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        sleep0(millis > Long.MAX_VALUE / 1000000 - 1 ? Long.MAX_VALUE : millis * 1000000 + nanos);
    }

    public static void sleep(java.time.Duration duration) throws InterruptedException {
        sleep0(Math.max(0, saturatedNanos(duration)));
    }

    private static long saturatedNanos(java.time.Duration d) {
        try {
            return d.toNanos();
        } catch (ArithmeticException e) {
            return d.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** Sleeps; throws and clears the interrupt when interrupted ("sleep interrupted"). */
    private static native void sleep0(long nanos) throws InterruptedException;

    public static void onSpinWait() {
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    public void start() {
        synchronized (this) {
            if (threadStatus != 0) {
                throw new IllegalThreadStateException();
            }
            start0(stackSize);
        }
    }

    /** Starts the native thread, which calls runAndExit; sets vmThread and the status. */
    private native void start0(long stackSize);

    /** What a new native thread runs; the VM sets the status and notifies joiners afterwards. */
    private void runAndExit() {
        try {
            run();
        } catch (Throwable t) {
            dispatchUncaught(t);
        }
        target = null;
        map = null;
        inheritable = null;
    }

    /** Also called by the VM for the main thread. */
    private void dispatchUncaught(Throwable t) {
        try {
            getUncaughtExceptionHandler().uncaughtException(this, t);
        } catch (Throwable thrown) {
            String text = "\nException: " + thrown.getClass().getName()
                    + " thrown from the UncaughtExceptionHandler in thread \"" + getName() + "\"\n";
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            ibrik.abi.Host.write(2, bytes, 0, bytes.length);
        }
    }

    @Override
    public void run() {
        Runnable r = target;
        if (r != null) {
            r.run();
        }
    }

    public void interrupt() {
        interrupted = true;
        interrupt0();
    }

    /** Wakes the thread from sleep, wait, park or a blocking host call. */
    private native void interrupt0();

    public static boolean interrupted() {
        Thread t = currentThread();
        boolean was = t.interrupted;
        if (was) {
            t.interrupted = false;
            t.clearInterrupt0();
        }
        return was;
    }

    /** Clears what interrupt0 left in the VM's thread. */
    private native void clearInterrupt0();

    public boolean isInterrupted() {
        return interrupted;
    }

    public final boolean isAlive() {
        int s = threadStatus;
        return s != 0 && s != 5;
    }

    public final void setPriority(int newPriority) {
        if (newPriority > MAX_PRIORITY || newPriority < MIN_PRIORITY) {
            throw new IllegalArgumentException();
        }
        if (!virtual) {
            priority = group == null ? newPriority : Math.min(newPriority,
                    group.getMaxPriority());
        }
    }

    public final int getPriority() {
        return priority;
    }

    public final synchronized void setName(String name) {
        if (name == null) {
            throw new NullPointerException("name cannot be null");
        }
        this.name = name;
    }

    public final String getName() {
        return name;
    }

    public final ThreadGroup getThreadGroup() {
        return threadStatus == 5 ? null : group;
    }

    public static int activeCount() {
        return currentThread().group.activeCount();
    }

    public static int enumerate(Thread[] tarray) {
        return currentThread().group.enumerate(tarray);
    }

    /** All live threads. */
    static native Thread[] allThreads();

    public final void join(long millis) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        synchronized (this) {
            if (millis == 0) {
                while (isAlive()) {
                    wait(0);
                }
                return;
            }
            long end = System.nanoTime() + millis * 1000000L;
            while (isAlive()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return;
                }
                wait((left + 999999) / 1000000);
            }
        }
    }

    public final void join(long millis, int nanos) throws InterruptedException {
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        join(nanos > 0 && millis >= 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    public final void join() throws InterruptedException {
        join(0);
    }

    public final boolean join(java.time.Duration duration) throws InterruptedException {
        Objects.requireNonNull(duration);
        if (threadStatus == 0) {
            throw new IllegalThreadStateException("Thread not started");
        }
        long nanos = saturatedNanos(duration);
        if (nanos > 0) {
            join(nanos / 1000000, (int) (nanos % 1000000));
        }
        return threadStatus == 5;
    }

    public static void dumpStack() {
        new Exception("Stack trace").printStackTrace();
    }

    public final void setDaemon(boolean on) {
        if (virtual && !on) {
            throw new IllegalArgumentException("'false' not legal for virtual threads");
        }
        if (isAlive()) {
            throw new IllegalThreadStateException();
        }
        daemon = on;
    }

    public final boolean isDaemon() {
        return daemon;
    }

    public final boolean isVirtual() {
        return virtual;
    }

    @Deprecated(since = "17", forRemoval = true)
    public final void checkAccess() {
    }

    @Deprecated(since = "1.2", forRemoval = true)
    public final void stop() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(virtual ? "VirtualThread[#" : "Thread[#");
        sb.append(threadId());
        if (virtual) {
            if (!name.isEmpty()) {
                sb.append(',').append(name);
            }
            return sb.append("]/").append(getState().toString().toLowerCase()).toString();
        }
        sb.append(',').append(getName()).append(',').append(getPriority()).append(',');
        ThreadGroup g = getThreadGroup();
        if (g != null) {
            sb.append(g.getName());
        }
        return sb.append(']').toString();
    }

    public ClassLoader getContextClassLoader() {
        return contextClassLoader != null ? contextClassLoader
                : ClassLoader.getSystemClassLoader();
    }

    public void setContextClassLoader(ClassLoader cl) {
        contextClassLoader = cl;
    }

    /** Whether the current thread owns the object's monitor. */
    public static native boolean holdsLock(Object obj);

    public StackTraceElement[] getStackTrace() {
        if (this == currentThread()) {
            StackTraceElement[] e = new Exception().getStackTrace();
            StackTraceElement[] r = new StackTraceElement[e.length];
            System.arraycopy(e, 0, r, 0, e.length);
            return r;
        }
        StackTraceElement[] e = isAlive() ? stackTrace0() : null;
        return e == null ? new StackTraceElement[0] : e;
    }

    /** The frames of another live thread, or null. */
    private native StackTraceElement[] stackTrace0();

    public static Map<Thread, StackTraceElement[]> getAllStackTraces() {
        Thread[] all = allThreads();
        HashMap<Thread, StackTraceElement[]> m = new HashMap<>(all.length);
        for (Thread t : all) {
            StackTraceElement[] e = t.getStackTrace();
            if (t.isAlive()) {
                m.put(t, e);
            }
        }
        return m;
    }

    @Deprecated(since = "19")
    public long getId() {
        return threadId();
    }

    public final long threadId() {
        return tid;
    }

    /** What a thread is doing. */
    public enum State {
        NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED
    }

    public State getState() {
        switch (threadStatus) {
            case 0:
                return State.NEW;
            case 2:
                return State.BLOCKED;
            case 3:
                return State.WAITING;
            case 4:
                return State.TIMED_WAITING;
            case 5:
                return State.TERMINATED;
            default:
                return State.RUNNABLE;
        }
    }

    /** Handles what a thread did not catch. */
    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(Thread t, Throwable e);
    }

    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler ueh) {
        defaultHandler = ueh;
    }

    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return defaultHandler;
    }

    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        if (threadStatus == 5) {
            return null;
        }
        UncaughtExceptionHandler h = handler;
        return h != null ? h : group;
    }

    public void setUncaughtExceptionHandler(UncaughtExceptionHandler ueh) {
        handler = ueh;
    }

    public static Builder.OfPlatform ofPlatform() {
        return new ThreadBuilder(false);
    }

    public static Builder.OfVirtual ofVirtual() {
        return new ThreadBuilder(true);
    }

    public static Thread startVirtualThread(Runnable task) {
        return ofVirtual().start(task);
    }

    /** For ThreadBuilder. */
    void makeVirtual() {
        virtual = true;
        daemon = true;
        priority = NORM_PRIORITY;
        group = ThreadGroup.virtualGroup();
    }

    /** Builds threads. */
    public sealed interface Builder permits Builder.OfPlatform, Builder.OfVirtual {
        Builder name(String name);

        Builder name(String prefix, long start);

        Builder inheritInheritableThreadLocals(boolean inherit);

        Builder uncaughtExceptionHandler(UncaughtExceptionHandler ueh);

        Thread unstarted(Runnable task);

        Thread start(Runnable task);

        ThreadFactory factory();

        /** Builds platform threads. */
        sealed interface OfPlatform extends Builder permits ThreadBuilder {
            @Override
            OfPlatform name(String name);

            @Override
            OfPlatform name(String prefix, long start);

            @Override
            OfPlatform inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfPlatform uncaughtExceptionHandler(UncaughtExceptionHandler ueh);

            OfPlatform group(ThreadGroup group);

            OfPlatform daemon(boolean on);

            default OfPlatform daemon() {
                return daemon(true);
            }

            OfPlatform priority(int priority);

            OfPlatform stackSize(long stackSize);
        }

        /** Builds virtual threads. */
        sealed interface OfVirtual extends Builder permits ThreadBuilder {
            @Override
            OfVirtual name(String name);

            @Override
            OfVirtual name(String prefix, long start);

            @Override
            OfVirtual inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfVirtual uncaughtExceptionHandler(UncaughtExceptionHandler ueh);
        }
    }
}
