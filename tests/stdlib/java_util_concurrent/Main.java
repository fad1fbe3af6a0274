import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Executors, futures, queues, locks, latches, atomics: results that do not depend on timing. */
public class Main {
    static void section(String name) {
        System.out.println("-- " + name);
    }

    static void executors() throws Exception {
        section("executors");
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int n = i;
                futures.add(pool.submit(() -> n * n));
            }
            int sum = 0;
            for (Future<Integer> f : futures) sum += f.get();
            System.out.println(sum);
            List<Callable<String>> tasks = List.of(() -> "a", () -> "b", () -> "c");
            for (Future<String> f : pool.invokeAll(tasks)) System.out.println(f.resultNow() + f.state());
            Callable<Integer> seven = () -> 7;
            int any = pool.invokeAny(List.of(seven));
            System.out.println(any);
            Future<?> failing = pool.submit(() -> {
                throw new IllegalStateException("bad");
            });
            try {
                failing.get();
            } catch (ExecutionException e) {
                System.out.println(e.getMessage() + " / " + e.getCause() + " " + failing.state() + " " + failing.exceptionNow());
            }
            System.out.println(pool.submit(() -> Thread.currentThread().getName().startsWith("pool-")).get());
        }
        ExecutorService single = Executors.newFixedThreadPool(1);
        single.shutdown();
        System.out.println(single.awaitTermination(5, TimeUnit.SECONDS) + " " + single.isTerminated());
        try {
            single.execute(() -> {});
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
        CountDownLatch hold = new CountDownLatch(1);
        ThreadPoolExecutor small = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1),
            new ThreadPoolExecutor.DiscardPolicy());
        for (int i = 0; i < 5; i++) small.execute(() -> {
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new RuntimeException(e);
            }
        });
        System.out.println(small.getPoolSize() + " " + small.getQueue().size() + " " + small.getActiveCount());
        hold.countDown();
        small.shutdown();
        System.out.println(small.awaitTermination(5, TimeUnit.SECONDS) + " " + small.getCompletedTaskCount());
    }

    static void futures() throws Exception {
        section("futures");
        FutureTask<String> task = new FutureTask<>(() -> "done");
        System.out.println(task.isDone() + " " + task.state());
        try {
            task.resultNow();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            task.get(10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout " + e.getMessage());
        }
        task.run();
        System.out.println(task.get() + " " + task.cancel(true));
        FutureTask<String> cancelled = new FutureTask<>(() -> "never");
        System.out.println(cancelled.cancel(false) + " " + cancelled.isCancelled() + " " + cancelled.isDone());
        try {
            cancelled.get();
        } catch (CancellationException e) {
            System.out.println("cancelled " + e.getMessage());
        }
    }

    static void queues() throws Exception {
        section("queues");
        for (BlockingQueue<Integer> q : List.of(new LinkedBlockingQueue<Integer>(3), new ArrayBlockingQueue<Integer>(3))) {
            System.out.println(q.offer(1) + " " + q.offer(2) + " " + q.offer(3) + " " + q.offer(4) + " " + q + q.remainingCapacity());
            System.out.println(q.offer(9, 5, TimeUnit.MILLISECONDS) + " " + q.peek() + q.poll() + q.take() + q.contains(3));
            try {
                q.add(5);
                q.add(6);
                q.add(7);
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
            List<Integer> drained = new ArrayList<>();
            System.out.println(q.drainTo(drained, 2) + " " + drained + q + q.poll(1, TimeUnit.MILLISECONDS) + q.poll());
            try {
                q.add(null);
            } catch (NullPointerException e) {
                System.out.println("null refused");
            }
        }
        BlockingQueue<Integer> pipe = new ArrayBlockingQueue<>(4);
        Thread producer = new Thread(() -> {
            try {
                for (int i = 1; i <= 2000; i++) pipe.put(i);
                pipe.put(-1);
            } catch (InterruptedException e) {
                throw new RuntimeException(e);
            }
        });
        producer.start();
        long sum = 0;
        for (int x; (x = pipe.take()) > 0; ) sum = sum * 31 + x;
        System.out.println(sum);
    }

    static void locks() throws Exception {
        section("locks");
        ReentrantLock lock = new ReentrantLock();
        Condition condition = lock.newCondition();
        int[] counter = new int[1];
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 1000; k++) {
                    lock.lock();
                    try {
                        counter[0]++;
                        condition.signalAll();
                    } finally {
                        lock.unlock();
                    }
                }
            });
            threads[i].start();
        }
        lock.lock();
        try {
            while (counter[0] < 4000) condition.await();
            System.out.println(counter[0] + " " + lock.getHoldCount() + lock.isHeldByCurrentThread() + lock.isLocked());
        } finally {
            lock.unlock();
        }
        for (Thread t : threads) t.join();
        try {
            lock.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not mine " + e.getMessage());
        }
        try {
            condition.signal();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not held");
        }
        lock.lock();
        System.out.println(condition.await(5, TimeUnit.MILLISECONDS) + " " + (condition.awaitNanos(1000) <= 0));
        Thread other = new Thread(() -> System.out.println("other: " + lock.tryLock()));
        other.start();
        other.join();
        lock.unlock();
        ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
        rw.readLock().lock();
        rw.readLock().lock();
        System.out.println(rw.getReadLockCount() + " " + rw.getReadHoldCount() + " " + rw.writeLock().tryLock());
        rw.readLock().unlock();
        rw.readLock().unlock();
        rw.writeLock().lock();
        rw.readLock().lock();
        System.out.println(rw.isWriteLocked() + " " + rw.getReadLockCount() + " " + rw.isWriteLockedByCurrentThread());
        rw.writeLock().unlock();
        rw.readLock().unlock();
        try {
            rw.readLock().unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        Thread waiting = new Thread(() -> {
            try {
                lock.lockInterruptibly();
                System.out.println("locked");
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        lock.lock();
        waiting.start();
        while (lock.getQueueLength() == 0) Thread.onSpinWait();
        waiting.interrupt();
        waiting.join();
        lock.unlock();
    }

    static void synchronizers() throws Exception {
        section("synchronizers");
        Semaphore semaphore = new Semaphore(2);
        semaphore.acquire();
        System.out.println(semaphore.tryAcquire(2) + " " + semaphore.tryAcquire() + " " + semaphore.tryAcquire(5, TimeUnit.MILLISECONDS));
        semaphore.release(3);
        System.out.println(semaphore.availablePermits() + " " + semaphore.drainPermits() + " " + semaphore.availablePermits());
        CountDownLatch latch = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) new Thread(latch::countDown).start();
        latch.await();
        System.out.println(latch.getCount() + " " + latch.await(1, TimeUnit.NANOSECONDS));
        System.out.println(new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS));
        AtomicInteger shared = new AtomicInteger();
        LongAdder adder = new LongAdder();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 5000; k++) {
                    shared.updateAndGet(x -> x + 1);
                    adder.increment();
                }
            });
            threads[i].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(shared + " " + adder + " " + shared.getAndAdd(5) + " " + shared.accumulateAndGet(3, Math::multiplyExact));
        AtomicReference<String> ref = new AtomicReference<>("a");
        System.out.println(ref.compareAndSet("b", "c") + " " + ref.getAndSet("d") + ref + ref.compareAndExchange("d", "e") + ref.get());
        AtomicIntegerArray array = new AtomicIntegerArray(3);
        array.incrementAndGet(1);
        array.addAndGet(2, 40);
        System.out.println(array);
        try {
            array.get(3);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        AtomicStampedReference<String> stamped = new AtomicStampedReference<>("x", 1);
        System.out.println(stamped.compareAndSet("x", "y", 0, 2) + " " + stamped.compareAndSet("x", "y", 1, 2) + stamped.getStamp());
    }

    static void collections() {
        section("collections");
        CopyOnWriteArrayList<String> list = new CopyOnWriteArrayList<>(List.of("a", "b", "c"));
        for (String s : list) if (s.equals("b")) list.add("d");
        System.out.println(list + " " + list.addIfAbsent("a") + list.addIfAbsent("e") + list.indexOf("e") + list.equals(List.of("a", "b", "c", "d", "e")));
        try {
            Iterator<String> it = list.iterator();
            it.next();
            it.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println("no removal");
        }
        list.removeIf(s -> s.compareTo("c") > 0);
        list.replaceAll(String::toUpperCase);
        System.out.println(list + " " + list.subList(1, 3) + list.hashCode() + new CopyOnWriteArraySet<>(List.of(3, 1, 3)));
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        for (String s : "the cat the dog the end".split(" ")) map.merge(s, 1, Integer::sum);
        System.out.println(new TreeMap<>(map) + " " + map.computeIfAbsent("x", k -> 9) + map.putIfAbsent("x", 1) + map.getOrDefault("q", -1));
        for (TimeUnit u : TimeUnit.values()) System.out.print(u.convert(3, TimeUnit.HOURS) + " " + u.toMillis(-7) + "; ");
        System.out.println(TimeUnit.DAYS.toNanos(Long.MAX_VALUE));
    }

    public static void main(String[] args) throws Exception {
        executors();
        futures();
        queues();
        locks();
        synchronizers();
        collections();
    }
}
