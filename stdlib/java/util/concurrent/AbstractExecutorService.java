package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

public abstract class AbstractExecutorService implements ExecutorService {
    public AbstractExecutorService() {}

    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return new FutureTask<>(runnable, value);
    }

    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new FutureTask<>(callable);
    }

    private <T> Future<T> start(RunnableFuture<T> task) {
        execute(task);
        return task;
    }

    @Override
    public Future<?> submit(Runnable task) {
        return start(newTaskFor(Objects.requireNonNull(task, "task"), null));
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        return start(newTaskFor(Objects.requireNonNull(task, "task"), result));
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return start(newTaskFor(Objects.requireNonNull(task, "task")));
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
        return invokeAll(tasks, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException {
        long start = System.nanoTime(), limit = unit.toNanos(timeout);
        List<Future<T>> futures = new ArrayList<>(Objects.requireNonNull(tasks, "tasks").size());
        boolean finished = false;
        try {
            for (Callable<T> task : tasks) futures.add(newTaskFor(task));
            for (Future<T> f : futures) execute((Runnable) f);
            for (Future<T> f : futures) {
                try {
                    if (!f.isDone()) f.get(limit - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
                } catch (CancellationException | ExecutionException e) {
                    continue;
                } catch (TimeoutException e) {
                    return futures;
                }
            }
            finished = true;
            return futures;
        } finally {
            if (!finished) for (Future<T> f : futures) f.cancel(true);
        }
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try {
            return invokeAny(tasks, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (Objects.requireNonNull(tasks, "tasks").isEmpty()) throw new IllegalArgumentException("tasks is empty");
        long start = System.nanoTime(), limit = unit.toNanos(timeout);
        LinkedBlockingQueue<Future<T>> finished = new LinkedBlockingQueue<>();
        List<Future<T>> futures = new ArrayList<>();
        try {
            for (Callable<T> task : tasks) {
                FutureTask<T> f = new FutureTask<>(Objects.requireNonNull(task)) {
                    @Override
                    protected void done() {
                        finished.add(this);
                    }
                };
                futures.add(f);
                execute(f);
                if (!finished.isEmpty() && f.state() == Future.State.SUCCESS) return f.resultNow();
            }
            ExecutionException failure = null;
            for (int i = 0; i < futures.size(); i++) {
                Future<T> f = finished.poll(limit - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
                if (f == null) throw new TimeoutException();
                try {
                    return f.get();
                } catch (ExecutionException e) {
                    failure = e;
                }
            }
            throw failure;
        } finally {
            for (Future<T> f : futures) f.cancel(true);
        }
    }
}
