package java.util.concurrent;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

public class Executors {
    private Executors() {}

    public static ExecutorService newFixedThreadPool(int nThreads) {
        return newFixedThreadPool(nThreads, defaultThreadFactory());
    }

    public static ExecutorService newFixedThreadPool(int nThreads, ThreadFactory threadFactory) {
        return new ThreadPoolExecutor(nThreads, nThreads, 0L, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), threadFactory);
    }

    public static ExecutorService newSingleThreadExecutor() {
        return newFixedThreadPool(1);
    }

    public static ExecutorService newSingleThreadExecutor(ThreadFactory threadFactory) {
        return newFixedThreadPool(1, threadFactory);
    }

    public static ThreadFactory defaultThreadFactory() {
        return new DefaultThreadFactory();
    }

    private static final class DefaultThreadFactory implements ThreadFactory {
        private static final AtomicInteger POOLS = new AtomicInteger(1);
        private final AtomicInteger threads = new AtomicInteger(1);
        private final String prefix = "pool-" + POOLS.getAndIncrement() + "-thread-";

        @Override
        public Thread newThread(Runnable r) {
            Thread t = new Thread(r, prefix + threads.getAndIncrement());
            if (t.isDaemon()) t.setDaemon(false);
            if (t.getPriority() != Thread.NORM_PRIORITY) t.setPriority(Thread.NORM_PRIORITY);
            return t;
        }
    }

    private record Adapter<T>(Runnable task, T result) implements Callable<T> {
        @Override
        public T call() {
            task.run();
            return result;
        }

        @Override
        public String toString() {
            return "java.util.concurrent.Executors$RunnableAdapter@" + Integer.toHexString(System.identityHashCode(this))
                + "[Wrapped task = " + task + "]";
        }
    }

    public static <T> Callable<T> callable(Runnable task, T result) {
        return new Adapter<>(Objects.requireNonNull(task), result);
    }

    public static Callable<Object> callable(Runnable task) {
        return callable(task, null);
    }
}
