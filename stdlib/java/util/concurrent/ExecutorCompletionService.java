package java.util.concurrent;

import java.util.Objects;

public class ExecutorCompletionService<V> implements CompletionService<V> {
    private final Executor executor;
    private final AbstractExecutorService maker;
    private final BlockingQueue<Future<V>> done;

    public ExecutorCompletionService(Executor executor) {
        this(executor, new LinkedBlockingQueue<>());
    }

    public ExecutorCompletionService(Executor executor, BlockingQueue<Future<V>> completionQueue) {
        this.executor = Objects.requireNonNull(executor, "executor");
        maker = executor instanceof AbstractExecutorService s ? s : null;
        done = Objects.requireNonNull(completionQueue, "completionQueue");
    }

    private RunnableFuture<V> start(RunnableFuture<V> task) {
        executor.execute(new FutureTask<V>(task, null) {
            @Override
            protected void done() {
                done.add(task);
            }
        });
        return task;
    }

    @Override
    public Future<V> submit(Callable<V> task) {
        Objects.requireNonNull(task);
        return start(maker == null ? new FutureTask<>(task) : maker.newTaskFor(task));
    }

    @Override
    public Future<V> submit(Runnable task, V result) {
        Objects.requireNonNull(task);
        return start(maker == null ? new FutureTask<>(task, result) : maker.newTaskFor(task, result));
    }

    @Override
    public Future<V> take() throws InterruptedException {
        return done.take();
    }

    @Override
    public Future<V> poll() {
        return done.poll();
    }

    @Override
    public Future<V> poll(long timeout, TimeUnit unit) throws InterruptedException {
        return done.poll(timeout, unit);
    }
}
