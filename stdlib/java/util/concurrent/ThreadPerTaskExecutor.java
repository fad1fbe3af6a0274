package java.util.concurrent;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Runs each task in a thread of its own. */
final class ThreadPerTaskExecutor extends AbstractExecutorService {
    private final ThreadFactory factory;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private volatile boolean shutdown;

    ThreadPerTaskExecutor(ThreadFactory factory) {
        this.factory = Objects.requireNonNull(factory);
    }

    @Override
    public void execute(Runnable command) {
        Objects.requireNonNull(command);
        Thread t = factory.newThread(() -> {
            try {
                command.run();
            } finally {
                exit();
            }
        });
        if (t == null) throw new RejectedExecutionException();
        lock.lock();
        try {
            if (shutdown) throw new RejectedExecutionException();
            threads.add(t);
        } finally {
            lock.unlock();
        }
        boolean started = false;
        try {
            t.start();
            started = true;
        } finally {
            if (!started) remove(t);
        }
    }

    private void exit() {
        remove(Thread.currentThread());
    }

    private void remove(Thread t) {
        lock.lock();
        try {
            threads.remove(t);
            if (threads.isEmpty()) ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void shutdown() {
        lock.lock();
        try {
            shutdown = true;
            if (threads.isEmpty()) ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        for (Thread t : threads) t.interrupt();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        return shutdown && threads.isEmpty();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (!isTerminated()) {
                if (nanos <= 0) return false;
                nanos = ended.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
