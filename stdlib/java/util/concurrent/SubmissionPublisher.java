package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Hands items to its subscribers, each with a buffer of its own that a task of the executor empties. */
public class SubmissionPublisher<T> implements Flow.Publisher<T>, AutoCloseable {
    private final Executor executor;
    private final int maxCapacity;
    private final BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler;
    private final ArrayList<Buffered<T>> clients = new ArrayList<>();
    private volatile boolean closed;
    private volatile Throwable closedException;

    public SubmissionPublisher(Executor executor, int maxBufferCapacity,
            BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler) {
        Objects.requireNonNull(executor);
        if (maxBufferCapacity <= 0) throw new IllegalArgumentException("capacity must be positive");
        this.executor = executor;
        int c = 1;
        while (c < maxBufferCapacity && c < 1 << 30) c <<= 1;
        maxCapacity = c;
        this.handler = handler;
    }

    public SubmissionPublisher(Executor executor, int maxBufferCapacity) {
        this(executor, maxBufferCapacity, null);
    }

    public SubmissionPublisher() {
        this(ForkJoinPool.commonPool(), Flow.defaultBufferSize(), null);
    }

    /** One subscriber: what it has asked for, what waits for it, and whether a task is at work for it. */
    private static final class Buffered<T> implements Flow.Subscription, Runnable {
        private final SubmissionPublisher<T> publisher;
        final Flow.Subscriber<? super T> subscriber;
        private final ArrayDeque<T> items = new ArrayDeque<>();
        private long demand;
        private boolean subscribed, running, completing, ended;
        private Throwable error;

        Buffered(SubmissionPublisher<T> publisher, Flow.Subscriber<? super T> subscriber) {
            this.publisher = publisher;
            this.subscriber = subscriber;
        }

        synchronized boolean isClosed() {
            return ended;
        }

        synchronized int lag() {
            return items.size();
        }

        synchronized long demand() {
            return demand;
        }

        /** With the monitor held. */
        private void start() {
            if (running || ended) return;
            running = true;
            try {
                publisher.executor.execute(this);
            } catch (RuntimeException | Error e) {
                running = false;
                ended = true;
                throw e;
            }
        }

        synchronized void subscribe() {
            start();
        }

        /** The lag after the offer; negative if there is no room; 0 where the subscription has ended. */
        synchronized int offer(T item) {
            if (ended) return 0;
            if (items.size() >= publisher.maxCapacity) return -1;
            items.add(item);
            if (demand > 0) start();
            return items.size();
        }

        /** Waits for room until the deadline (0: without end). */
        synchronized int offerWaiting(T item, long deadline) throws InterruptedException {
            while (!ended && items.size() >= publisher.maxCapacity) {
                if (deadline == 0) {
                    wait();
                } else {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) return -1;
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
            }
            return offer(item);
        }

        synchronized void complete(Throwable ex) {
            if (ended) return;
            completing = true;
            if (ex != null) {
                error = ex;
                items.clear();
            }
            start();
        }

        @Override
        public synchronized void request(long n) {
            if (ended) return;
            if (n <= 0) {
                error = new IllegalArgumentException("non-positive subscription request");
                items.clear();
                completing = true;
            } else {
                demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
            }
            start();
        }

        @Override
        public void cancel() {
            synchronized (this) {
                ended = true;
                items.clear();
                notifyAll();
            }
            publisher.remove(this);
        }

        private static final int IDLE = 0, ITEM = 1, END = 2, SUBSCRIBE = 3;
        private T next;

        private synchronized int step() {
            if (!subscribed) {
                subscribed = true;
                return SUBSCRIBE;
            }
            if (!ended) {
                if (error != null || completing && items.isEmpty()) {
                    ended = true;
                    notifyAll();
                    return END;
                }
                if (demand > 0 && !items.isEmpty()) {
                    if (demand != Long.MAX_VALUE) demand--;
                    next = items.poll();
                    notifyAll();
                    return ITEM;
                }
            }
            running = false;
            return IDLE;
        }

        @Override
        public void run() {
            while (true) {
                int what = step();
                if (what == IDLE) return;
                try {
                    if (what == SUBSCRIBE) {
                        subscriber.onSubscribe(this);
                    } else if (what == ITEM) {
                        subscriber.onNext(next);
                    } else {
                        if (error != null) subscriber.onError(error);
                        else subscriber.onComplete();
                        publisher.remove(this);
                    }
                } catch (Throwable t) {
                    if (what == END) continue;
                    synchronized (this) {
                        if (ended) continue;
                        ended = true;
                        items.clear();
                        notifyAll();
                    }
                    publisher.remove(this);
                    if (what == ITEM && publisher.handler != null) {
                        try {
                            publisher.handler.accept(subscriber, t);
                        } catch (Throwable ignored) {
                            continue;
                        }
                    }
                    try {
                        subscriber.onError(t);
                    } catch (Throwable ignored) {
                        continue;
                    }
                }
            }
        }
    }

    private void remove(Buffered<T> b) {
        synchronized (clients) {
            clients.remove(b);
        }
    }

    private ArrayList<Buffered<T>> live() {
        synchronized (clients) {
            clients.removeIf(Buffered::isClosed);
            return new ArrayList<>(clients);
        }
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber);
        Buffered<T> b = new Buffered<>(this, subscriber);
        synchronized (clients) {
            for (Buffered<T> other : live()) {
                if (!subscriber.equals(other.subscriber)) continue;
                other.complete(new IllegalStateException("Duplicate subscribe"));
                return;
            }
            b.subscribe();
            if (closed) b.complete(closedException);
            else clients.add(b);
        }
    }

    private int publish(T item, long nanos, boolean block, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        Objects.requireNonNull(item);
        if (closed) throw new IllegalStateException("Closed");
        int lag = 0, drops = 0;
        boolean interrupted = false;
        for (Buffered<T> b : live()) {
            int n = b.offer(item);
            if (n < 0 && (block || nanos > 0)) {
                try {
                    n = b.offerWaiting(item, block ? 0 : Math.max(1, System.nanoTime() + nanos));
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (n < 0 && onDrop != null && onDrop.test(b.subscriber, item)) n = b.offer(item);
            if (n < 0) drops++;
            else lag = Math.max(lag, n);
        }
        if (interrupted) Thread.currentThread().interrupt();
        return drops > 0 ? -drops : lag;
    }

    public int submit(T item) {
        return publish(item, 0, true, null);
    }

    public int offer(T item, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        return publish(item, 0, false, onDrop);
    }

    public int offer(T item, long timeout, TimeUnit unit, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        return publish(item, unit.toNanos(timeout), false, onDrop);
    }

    private void close(Throwable ex) {
        List<Buffered<T>> all;
        synchronized (clients) {
            if (closed) return;
            closedException = ex;
            closed = true;
            all = live();
            clients.clear();
        }
        for (Buffered<T> b : all) b.complete(ex);
    }

    @Override
    public void close() {
        close(null);
    }

    public void closeExceptionally(Throwable error) {
        close(Objects.requireNonNull(error));
    }

    public boolean isClosed() {
        return closed;
    }

    public Throwable getClosedException() {
        return closedException;
    }

    public boolean hasSubscribers() {
        return !live().isEmpty();
    }

    public int getNumberOfSubscribers() {
        return live().size();
    }

    public Executor getExecutor() {
        return executor;
    }

    public int getMaxBufferCapacity() {
        return maxCapacity;
    }

    public List<Flow.Subscriber<? super T>> getSubscribers() {
        ArrayList<Flow.Subscriber<? super T>> list = new ArrayList<>();
        for (Buffered<T> b : live()) list.add(b.subscriber);
        return list;
    }

    public boolean isSubscribed(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber);
        for (Buffered<T> b : live()) if (subscriber.equals(b.subscriber)) return true;
        return false;
    }

    public long estimateMinimumDemand() {
        long min = Long.MAX_VALUE;
        boolean any = false;
        for (Buffered<T> b : live()) {
            min = Math.min(min, b.demand() - b.lag());
            any = true;
        }
        return any ? min : 0;
    }

    public int estimateMaximumLag() {
        int max = 0;
        for (Buffered<T> b : live()) max = Math.max(max, b.lag());
        return max;
    }

    public CompletableFuture<Void> consume(Consumer<? super T> consumer) {
        Objects.requireNonNull(consumer);
        CompletableFuture<Void> status = new CompletableFuture<>();
        subscribe(new Flow.Subscriber<T>() {
            private Flow.Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription s) {
                subscription = s;
                status.whenComplete((v, e) -> s.cancel());
                if (!status.isDone()) s.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(T item) {
                try {
                    consumer.accept(item);
                } catch (Throwable ex) {
                    subscription.cancel();
                    status.completeExceptionally(ex);
                }
            }

            @Override
            public void onError(Throwable ex) {
                status.completeExceptionally(ex);
            }

            @Override
            public void onComplete() {
                status.complete(null);
            }
        });
        return status;
    }
}
