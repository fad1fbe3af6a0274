import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Executors, pools and their policies, schedules, synchronizers and blocking queues, where the outcome is certain. */
public class Main {
    static void t(String n, Callable<?> c) {
        try {
            System.out.println(n + ": " + String.valueOf(c.call()).replaceAll("(@|0x)[0-9a-f]+", "@"));
        } catch (Throwable e) {
            System.out.println(n + "! " + e.toString().replaceAll("(@|0x)[0-9a-f]+", "@") + (e.getCause() == null ? "" : " <- " + e.getCause()));
        }
    }

    static void sleep(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws Exception {
        pools();
        scheduled();
        forkJoin();
        synchronizers();
        queues();
        locks();
        flow();
        System.out.println("end");
        System.exit(0);
    }

    static void pools() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        Callable<String> wait = () -> { gate.await(); return Thread.currentThread().getName(); };
        ThreadPoolExecutor p = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
        Future<String> a = p.submit(wait), b = p.submit(wait), c = p.submit(wait);
        System.out.println(p.getPoolSize() + " " + p.getActiveCount() + " " + p.getQueue().size() + " " + p.getTaskCount() + " " + p.getLargestPoolSize());
        t("abort", () -> p.submit(wait));
        System.out.println(p.toString().replaceAll("(@|0x)[0-9a-f]+", "@"));
        p.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
        List<String> who = new ArrayList<>();
        p.execute(() -> who.add(Thread.currentThread().getName()));
        System.out.println(who);
        p.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        Future<String> lost = p.submit(wait);
        System.out.println(lost.isDone() + " " + lost.state());
        p.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardOldestPolicy());
        Future<String> d = p.submit(wait);
        gate.countDown();
        System.out.println(a.get().replaceAll("pool-\\d+", "pool") + " " + c.get().replaceAll("pool-\\d+", "pool") + " " + b.isDone() + " " + d.get().startsWith("pool-"));
        p.shutdown();
        t("after shutdown", () -> p.submit(() -> 1));
        System.out.println(p.awaitTermination(5, TimeUnit.SECONDS) + " " + p.isShutdown() + " " + p.isTerminated() + " " + p.isTerminating() + " " + p.getCompletedTaskCount() + " " + p.getPoolSize());
        System.out.println(p.toString().replaceAll("(@|0x)[0-9a-f]+", "@"));
        t("bad core", () -> new ThreadPoolExecutor(-1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()));
        t("bad max", () -> new ThreadPoolExecutor(3, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()));
        t("null queue", () -> new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, null));
        t("core timeout", () -> { new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()).allowCoreThreadTimeOut(true); return ""; });
        ThreadPoolExecutor q = new ThreadPoolExecutor(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        t("set core", () -> { q.setMaximumPoolSize(5); q.setCorePoolSize(4); return q.getCorePoolSize() + " " + q.prestartAllCoreThreads() + " " + q.getPoolSize() + " " + q.prestartCoreThread(); });
        t("set max low", () -> { q.setMaximumPoolSize(1); return ""; });
        CountDownLatch started = new CountDownLatch(4);
        AtomicInteger interrupted = new AtomicInteger();
        for (int i = 0; i < 7; i++) {
            q.execute(() -> { started.countDown(); try { Thread.sleep(10000); } catch (InterruptedException e) { interrupted.incrementAndGet(); } });
        }
        started.await();
        List<Runnable> rest = q.shutdownNow();
        System.out.println(rest.size() + " " + q.awaitTermination(5, TimeUnit.SECONDS) + " " + interrupted);
        ExecutorService e = Executors.newFixedThreadPool(3);
        t("invokeAll", () -> { StringBuilder s = new StringBuilder(); for (Future<Integer> f : e.invokeAll(List.<Callable<Integer>>of(() -> 1, () -> 2, () -> { throw new IllegalStateException("three"); }))) s.append(f.state()).append(f.state() == Future.State.SUCCESS ? f.resultNow() : f.exceptionNow()).append(' '); return s; });
        t("invokeAll timeout", () -> { StringBuilder s = new StringBuilder(); for (Future<Integer> f : e.invokeAll(List.<Callable<Integer>>of(() -> 1, () -> { Thread.sleep(10000); return 2; }), 200, TimeUnit.MILLISECONDS)) s.append(f.state()).append(' '); return s; });
        t("invokeAny", () -> e.invokeAny(List.of(() -> { throw new Exception("no"); }, () -> "yes")));
        t("invokeAny fails", () -> e.invokeAny(List.of(() -> { throw new Exception("no1"); })));
        t("invokeAny empty", () -> e.invokeAny(List.of()));
        t("invokeAny timeout", () -> e.invokeAny(List.of(() -> { Thread.sleep(10000); return 1; }), 50, TimeUnit.MILLISECONDS));
        t("invokeAll null", () -> e.invokeAll(Arrays.asList((Callable<Integer>) null)));
        t("submit null", () -> e.submit((Runnable) null));
        t("submit result", () -> e.submit(() -> { }, "given").get());
        t("get failed", () -> e.submit(() -> { throw new java.io.IOException("io"); }).get());
        Future<?> slow = e.submit(() -> sleep(5000));
        t("get timeout", () -> slow.get(20, TimeUnit.MILLISECONDS));
        System.out.println(slow.cancel(true) + " " + slow.isCancelled() + " " + slow.state() + " " + slow.cancel(true));
        t("get cancelled", () -> slow.get());
        t("future string", () -> slow);
        FutureTask<Integer> ft = new FutureTask<>(() -> 42);
        System.out.println(ft.toString().replaceAll(".*\\[", "[").replaceAll("Lambda.*", "Lambda"));
        ft.run();
        ft.run();
        System.out.println(ft.get() + " " + ft.toString().replaceAll(".*\\[", "["));
        FutureTask<Integer> bad = new FutureTask<>(() -> { throw new Exception("bad"); });
        bad.run();
        System.out.println(bad.toString().replaceAll(".*\\[", "[") + " " + bad.exceptionNow());
        t("resultNow of failed", () -> bad.resultNow());
        t("resultNow of running", () -> new FutureTask<>(() -> 1).resultNow());
        t("exceptionNow of cancelled", () -> { FutureTask<Integer> f = new FutureTask<>(() -> 1); f.cancel(false); return f.exceptionNow(); });
        try (ExecutorService v = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> f = v.submit(() -> Thread.currentThread().isVirtual() && Thread.currentThread().isDaemon());
            System.out.println(f.get());
        }
        e.close();
        System.out.println(e.isTerminated());
        CompletionService<Integer> cs = new ExecutorCompletionService<>(Runnable::run);
        cs.submit(() -> 1);
        cs.submit(() -> 2);
        System.out.println(cs.take().get() + " " + cs.poll().get() + " " + cs.poll());
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        ThreadPoolExecutor hooks = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> { Thread th = new Thread(r); th.setUncaughtExceptionHandler((x, y) -> log.add("uncaught " + y)); return th; }) {
            protected void beforeExecute(Thread th, Runnable r) { log.add("before"); }
            protected void afterExecute(Runnable r, Throwable x) { log.add("after " + x); }
            protected void terminated() { log.add("terminated"); }
        };
        hooks.execute(() -> log.add("run"));
        hooks.execute(() -> { throw new RuntimeException("boom"); });
        hooks.submit(() -> { throw new RuntimeException("hidden"); });
        hooks.shutdown();
        hooks.awaitTermination(5, TimeUnit.SECONDS);
        sleep(300);
        int u = log.indexOf("uncaught java.lang.RuntimeException: boom");
        if (u >= 0) log.remove(u);
        System.out.println(u >= 0 ? log : "no uncaught " + log);
    }

    static void scheduled() throws Exception {
        ScheduledThreadPoolExecutor s = new ScheduledThreadPoolExecutor(1);
        AtomicInteger n = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        ScheduledFuture<?> f = s.scheduleAtFixedRate(() -> { n.incrementAndGet(); three.countDown(); }, 0, 5, TimeUnit.MILLISECONDS);
        three.await();
        System.out.println(f.cancel(false) + " " + f.isCancelled() + " " + f.isDone());
        ScheduledFuture<?> g = s.scheduleWithFixedDelay(() -> { throw new IllegalStateException("once"); }, 0, 1, TimeUnit.MILLISECONDS);
        t("periodic fails", () -> g.get(2, TimeUnit.SECONDS));
        t("schedule", () -> s.schedule(() -> "late", 10, TimeUnit.MILLISECONDS).get());
        t("zero period", () -> s.scheduleAtFixedRate(() -> { }, 0, 0, TimeUnit.SECONDS));
        t("order", () -> { List<Integer> l = Collections.synchronizedList(new ArrayList<>()); CountDownLatch d = new CountDownLatch(3); for (int i : new int[] {300, 100, 200}) s.schedule(() -> { l.add(i); d.countDown(); }, i, TimeUnit.MILLISECONDS); d.await(); return l; });
        ScheduledFuture<?> far = s.schedule(() -> { }, 1, TimeUnit.HOURS), farther = s.schedule(() -> { }, 2, TimeUnit.HOURS);
        System.out.println(far.compareTo(farther) + " " + (far.getDelay(TimeUnit.MINUTES) >= 59) + " " + s.getQueue().size());
        far.cancel(false);
        System.out.println(s.getQueue().size() + " " + s.getRemoveOnCancelPolicy());
        s.setRemoveOnCancelPolicy(true);
        farther.cancel(false);
        System.out.println(s.getQueue().size());
        s.schedule(() -> n.set(-1), 10, TimeUnit.MILLISECONDS);
        s.shutdown();
        System.out.println(s.awaitTermination(5, TimeUnit.SECONDS) + " " + n.get());
        try {
            s.schedule(() -> 1, 1, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            System.out.println(e.getMessage().replaceAll("(@|0x)[0-9a-f]+|completed tasks = .*", ""));
        }
    }

    static class Fib extends RecursiveTask<Integer> {
        final int n;

        Fib(int n) {
            this.n = n;
        }

        protected Integer compute() {
            if (n < 2) return n;
            if (n == 13) { Fib x = new Fib(12); x.fork(); return new Fib(11).compute() + x.join(); }
            Fib a = new Fib(n - 1);
            a.fork();
            return new Fib(n - 2).compute() + a.join();
        }
    }

    static void forkJoin() throws Exception {
        ForkJoinPool p = new ForkJoinPool(3);
        System.out.println(p.invoke(new Fib(18)) + " " + p.getParallelism() + " " + p.getAsyncMode());
        RecursiveAction bad = new RecursiveAction() {
            protected void compute() {
                throw new IllegalArgumentException("fj");
            }
        };
        t("invoke throws", () -> { p.invoke(bad); return ""; });
        System.out.println(bad.isCompletedAbnormally() + " " + bad.isCompletedNormally() + " " + bad.isDone() + " " + bad.isCancelled() + " " + bad.getException().getClass().getSimpleName() + " " + bad.state());
        t("get throws", () -> p.submit((Callable<Integer>) () -> { throw new Exception("checked"); }).get());
        t("join throws", () -> p.submit((Callable<Integer>) () -> { throw new Exception("checked"); }).join());
        Fib done = new Fib(5);
        done.complete(99);
        System.out.println(done.join() + " " + done.getRawResult() + " " + done.isCompletedNormally());
        Fib c = new Fib(5);
        System.out.println(c.cancel(true) + " " + c.isCancelled() + " " + c.isCompletedAbnormally());
        t("join cancelled", () -> c.join());
        t("tag", () -> { Fib x = new Fib(1); x.setForkJoinTaskTag((short) 7); return x.compareAndSetForkJoinTaskTag((short) 7, (short) 8) + " " + x.getForkJoinTaskTag(); });
        t("adapt", () -> ForkJoinTask.adapt(() -> "ad").invoke());
        t("adapt runnable", () -> ForkJoinTask.adapt(() -> { }, "res").invoke());
        t("invokeAll", () -> p.submit(() -> { Fib a = new Fib(10), b = new Fib(11); ForkJoinTask.invokeAll(a, b); return a.join() + b.join(); }).get());
        t("inForkJoinPool", () -> ForkJoinTask.inForkJoinPool() + " " + p.submit(() -> ForkJoinTask.inForkJoinPool()).get());
        AtomicInteger sum = new AtomicInteger();
        class Count extends CountedCompleter<Void> {
            final int lo, hi;

            Count(CountedCompleter<?> parent, int lo, int hi) {
                super(parent);
                this.lo = lo;
                this.hi = hi;
            }

            public void compute() {
                if (hi - lo > 10) {
                    int mid = (lo + hi) >>> 1;
                    setPendingCount(2);
                    new Count(this, lo, mid).fork();
                    new Count(this, mid, hi).fork();
                } else {
                    for (int i = lo; i < hi; i++) sum.addAndGet(i);
                }
                tryComplete();
            }
        }
        new Count(null, 0, 1000).invoke();
        System.out.println(sum);
        p.shutdown();
        System.out.println(p.awaitTermination(5, TimeUnit.SECONDS) + " " + p.isTerminated());
        t("after", () -> p.submit(() -> 1));
        t("parallelism 0", () -> new ForkJoinPool(0));
        System.out.println(ForkJoinPool.commonPool() == ForkJoinPool.commonPool());
    }

    static void synchronizers() throws Exception {
        Phaser ph = new Phaser(1) {
            protected boolean onAdvance(int phase, int registered) {
                System.out.println("advance " + phase + " " + registered);
                return phase >= 2 || registered == 0;
            }
        };
        System.out.println(ph.register() + " " + ph.bulkRegister(2) + " " + ph.getRegisteredParties() + " " + ph.getUnarrivedParties());
        System.out.println(ph.arrive() + " " + ph.arrive() + " " + ph.arriveAndDeregister() + " " + ph.getArrivedParties() + " " + ph.toString().replaceAll(".*\\[", "["));
        System.out.println(ph.arrive() + " " + ph.getPhase() + " " + ph.getRegisteredParties());
        Thread[] ts = new Thread[2];
        for (int i = 0; i < 2; i++) {
            ts[i] = new Thread(() -> { ph.arriveAndAwaitAdvance(); ph.arriveAndDeregister(); });
            ts[i].start();
        }
        ph.arriveAndAwaitAdvance();
        ph.arrive();
        for (Thread th : ts) th.join();
        System.out.println(ph.isTerminated() + " " + (ph.getPhase() < 0) + " " + (ph.arrive() < 0) + " " + (ph.register() < 0) + " " + ph.getRegisteredParties());
        t("phaser too many", () -> new Phaser(70000));
        t("phaser bad arrive", () -> new Phaser().arrive());
        t("phaser tiers", () -> { Phaser root = new Phaser(), a = new Phaser(root, 2), b = new Phaser(root, 1); a.arrive(); b.arrive(); String s = root.getPhase() + " " + root.getRegisteredParties(); a.arrive(); return s + " " + root.getPhase() + " " + a.getPhase() + " " + a.getRoot().equals(root) + " " + a.getParent().equals(root); });
        t("phaser force", () -> { Phaser x = new Phaser(3); x.forceTermination(); return x.isTerminated() + " " + x.awaitAdvance(0) + " " + x; });
        t("phaser timeout", () -> new Phaser(1).awaitAdvanceInterruptibly(0, 10, TimeUnit.MILLISECONDS));
        t("phaser other phase", () -> new Phaser(1).awaitAdvance(5));
        CyclicBarrier cb = new CyclicBarrier(2, () -> System.out.println("tripped"));
        Thread th = new Thread(() -> { try { cb.await(); cb.await(); } catch (Exception e) { System.out.println("T " + e); } });
        th.start();
        cb.await();
        while (cb.getNumberWaiting() == 0) Thread.onSpinWait();
        System.out.println(cb.getParties() + " " + cb.getNumberWaiting() + " " + cb.isBroken());
        cb.reset();
        th.join();
        System.out.println(cb.isBroken());
        t("barrier timeout", () -> cb.await(10, TimeUnit.MILLISECONDS));
        t("barrier broken", () -> cb.await());
        CyclicBarrier cx = new CyclicBarrier(1, () -> { throw new IllegalStateException("action"); });
        t("barrier action throws", () -> cx.await());
        System.out.println(cx.isBroken());
        t("barrier 0", () -> new CyclicBarrier(0));
        Exchanger<String> ex = new Exchanger<>();
        Thread et = new Thread(() -> { try { System.out.println("got " + ex.exchange("b")); } catch (InterruptedException e) { } });
        et.start();
        String got = ex.exchange("a");
        et.join();
        System.out.println("main " + got);
        t("exchange timeout", () -> ex.exchange("x", 10, TimeUnit.MILLISECONDS));
        CountDownLatch l = new CountDownLatch(2);
        l.countDown();
        System.out.println(l.getCount() + " " + l.await(5, TimeUnit.MILLISECONDS) + " " + l.toString().replaceAll(".*\\[", "["));
        t("latch -1", () -> new CountDownLatch(-1));
        Semaphore s = new Semaphore(2, true);
        System.out.println(s.tryAcquire() + " " + s.tryAcquire(2) + " " + s.availablePermits() + " " + s.drainPermits() + " " + s.tryAcquire(5, TimeUnit.MILLISECONDS) + " " + s.isFair() + " " + s.toString().replaceAll(".*\\[", "["));
        s.release(5);
        System.out.println(s.availablePermits());
        t("semaphore neg", () -> { s.acquire(-1); return ""; });
        t("semaphore overflow", () -> { s.release(Integer.MAX_VALUE); return ""; });
    }

    static void queues() throws Exception {
        for (BlockingQueue<Integer> q : List.<BlockingQueue<Integer>>of(new ArrayBlockingQueue<>(2), new LinkedBlockingQueue<>(2), new LinkedBlockingDeque<>(2), new PriorityBlockingQueue<>(), new LinkedTransferQueue<>(), new SynchronousQueue<Integer>())) {
            String n = q.getClass().getSimpleName();
            t(n, () -> q.offer(2) + " " + q.offer(1) + " " + q.offer(3) + " " + q.offer(4, 1, TimeUnit.MILLISECONDS) + " " + q + " " + q.remainingCapacity() + " " + q.peek());
            t(n + " add", () -> q.add(9));
            t(n + " drain", () -> { List<Integer> to = new ArrayList<>(); return q.drainTo(to, 1) + " " + to + " " + q.drainTo(to) + " " + to + " " + q.poll() + " " + q.poll(1, TimeUnit.MILLISECONDS); });
            t(n + " drain self", () -> q.drainTo(q));
            t(n + " null", () -> q.offer(null));
            t(n + " element", () -> q.element());
            t(n + " remove", () -> q.remove());
            Thread p = new Thread(() -> { try { for (int i = 0; i < 5; i++) q.put(i); } catch (InterruptedException e) { } });
            p.start();
            t(n + " take", () -> q.take() + " " + q.take() + " " + q.take() + " " + q.take() + " " + q.take());
            p.join();
            t(n + " bulk", () -> { q.removeIf(x -> true); return q.contains(1) + " " + q.remove(5) + " " + q.isEmpty() + " " + q.size() + " " + Arrays.toString(q.toArray()) + q.iterator().hasNext(); });
        }
        LinkedTransferQueue<String> tq = new LinkedTransferQueue<>();
        t("tryTransfer", () -> tq.tryTransfer("x") + " " + tq.tryTransfer("y", 5, TimeUnit.MILLISECONDS) + " " + tq.size() + " " + tq.hasWaitingConsumer());
        record D(String s, long at) implements Delayed {
            public long getDelay(TimeUnit u) {
                return u.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
            }

            public int compareTo(Delayed o) {
                return Long.compare(at, ((D) o).at);
            }
        }
        DelayQueue<D> dq = new DelayQueue<>();
        long now = System.nanoTime();
        dq.add(new D("late", now + 600_000_000));
        dq.add(new D("soon", now + 300_000_000));
        System.out.println(dq.poll() + " " + dq.peek().s() + " " + dq.size() + " " + dq.take().s() + " " + dq.take().s());
        t("deque", () -> { LinkedBlockingDeque<Integer> d = new LinkedBlockingDeque<>(3); d.push(1); d.addLast(2); d.putFirst(0); return d + " " + d.offerFirst(9) + " " + d.pollLast() + " " + d.takeFirst() + " " + d.removeFirstOccurrence(1) + " " + d; });
        ConcurrentSkipListMap<String, Integer> m = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
        for (String k : "one two three four five".split(" ")) m.put(k, k.length());
        System.out.println(m + " " + m.firstKey() + " " + m.headMap("one") + " " + m.tailMap("one", false) + " " + m.subMap("two", "five") + " " + m.floorKey("p") + " " + m.ceilingEntry("p") + " " + m.pollFirstEntry() + " " + m.descendingMap());
        t("skip sub range", () -> m.subMap("a", "z"));
        t("skip out", () -> m.headMap("one").put("a", 1));
        t("skip compute", () -> m.compute("one", (k, v) -> null) + " " + m.merge("four", 3, Integer::sum) + " " + m.computeIfAbsent("six", String::length) + " " + m.computeIfPresent("none", (k, v) -> 1) + " " + m.getOrDefault("zz", 0) + " " + m);
        t("skip null", () -> m.put("k", null));
        t("skip entry", () -> { m.firstEntry().setValue(4); return ""; });
        t("skip iterate", () -> { Iterator<String> i = m.keySet().iterator(); String a = i.next(); m.remove("four"); m.put("ee", 2); StringBuilder b = new StringBuilder(a); i.forEachRemaining(b::append); return b; });
        t("skip equals", () -> m.equals(new HashMap<>(m)) + " " + m.hashCode() + " " + m.clone() + " " + m.keySet().getClass().getSimpleName() + " " + m.values() + " " + m.descendingKeySet());
    }

    static void locks() throws Exception {
        StampedLock sl = new StampedLock();
        long o = sl.tryOptimisticRead();
        System.out.println(sl.validate(o) + " " + (o != 0));
        long w = sl.writeLock();
        System.out.println(sl.validate(o) + " " + sl.isWriteLocked() + " " + sl.tryReadLock() + " " + sl.tryWriteLock() + " " + sl.tryOptimisticRead() + " " + sl.toString().replaceAll(".*\\[", "["));
        long r = sl.tryConvertToReadLock(w);
        System.out.println((r != 0) + " " + sl.isReadLocked() + " " + sl.getReadLockCount() + " " + sl.toString().replaceAll(".*\\[", "["));
        long r2 = sl.readLock();
        System.out.println((sl.tryConvertToWriteLock(r) == 0) + " " + sl.getReadLockCount() + " " + StampedLock.isReadLockStamp(r2) + " " + StampedLock.isWriteLockStamp(w) + " " + StampedLock.isOptimisticReadStamp(o));
        sl.unlockRead(r2);
        long w2 = sl.tryConvertToWriteLock(r);
        System.out.println((w2 != 0) + " " + sl.isWriteLocked());
        sl.unlock(w2);
        t("bad unlock", () -> { sl.unlockWrite(w2); return ""; });
        t("bad unlockRead", () -> { sl.unlockRead(w2); return ""; });
        System.out.println(sl.toString().replaceAll(".*\\[", "[") + " " + sl.tryUnlockRead() + " " + sl.asReadWriteLock().getClass().getSimpleName());
        ReentrantReadWriteLock rw = new ReentrantReadWriteLock(true);
        rw.readLock().lock();
        rw.readLock().lock();
        System.out.println(rw.writeLock().tryLock() + " " + rw.getReadHoldCount() + " " + rw.getReadLockCount() + " " + rw.toString().replaceAll(".*\\[", "[") + " " + rw.readLock().toString().replaceAll(".*\\[", "["));
        rw.readLock().unlock();
        rw.readLock().unlock();
        t("unlock read", () -> { rw.readLock().unlock(); return ""; });
        t("unlock write", () -> { rw.writeLock().unlock(); return ""; });
        rw.writeLock().lock();
        rw.readLock().lock();
        System.out.println(rw.isWriteLockedByCurrentThread() + " " + rw.getWriteHoldCount() + " " + rw.isFair() + " " + rw.writeLock().toString().replaceAll(".*\\[", "["));
        rw.writeLock().unlock();
        System.out.println(rw.isWriteLocked() + " " + rw.getReadLockCount());
        rw.readLock().unlock();
        t("read condition", () -> rw.readLock().newCondition());
        ReentrantLock k = new ReentrantLock();
        Condition c = k.newCondition();
        t("await unlocked", () -> { c.await(); return ""; });
        t("signal unlocked", () -> { c.signal(); return ""; });
        k.lock();
        k.lock();
        System.out.println(k.getHoldCount() + " " + k.isHeldByCurrentThread() + " " + k.hasQueuedThreads() + " " + k.toString().replaceAll(".*\\[", "[") + " " + c.await(1, TimeUnit.MILLISECONDS) + " " + (c.awaitNanos(1000) <= 0) + " " + c.awaitUntil(new Date(System.currentTimeMillis() - 5)));
        t("waiters", () -> k.hasWaiters(c) + " " + k.getWaitQueueLength(c));
        t("other condition", () -> k.hasWaiters(new ReentrantLock().newCondition()));
        Thread.currentThread().interrupt();
        t("lockInterruptibly", () -> { k.lockInterruptibly(); return ""; });
        System.out.println(Thread.interrupted());
        k.unlock();
        k.unlock();
        t("unlock free", () -> { k.unlock(); return ""; });
        LockSupport.unpark(Thread.currentThread());
        LockSupport.park();
        System.out.println("parked");
    }

    static void flow() throws Exception {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        class Sub implements Flow.Subscriber<Integer> {
            Flow.Subscription s;

            public void onSubscribe(Flow.Subscription x) {
                s = x;
                log.add("sub");
                s.request(1);
            }

            public void onNext(Integer i) {
                log.add("next " + i);
                if (i == 4) throw new IllegalStateException("four");
                s.request(1);
            }

            public void onError(Throwable e) {
                log.add("error " + e);
                done.countDown();
            }

            public void onComplete() {
                log.add("complete");
                done.countDown();
            }
        }
        try (SubmissionPublisher<Integer> p = new SubmissionPublisher<>(Executors.newSingleThreadExecutor(), 8)) {
            p.subscribe(new Sub());
            System.out.println(p.hasSubscribers() + " " + p.getNumberOfSubscribers() + " " + p.getMaxBufferCapacity());
            for (int i = 0; i < 4; i++) p.submit(i);
        }
        done.await();
        System.out.println(log);
        log.clear();
        SubmissionPublisher<Integer> p2 = new SubmissionPublisher<>(Runnable::run, 4);
        Sub twice = new Sub();
        p2.subscribe(twice);
        p2.subscribe(twice);
        System.out.println(log);
        p2.closeExceptionally(new RuntimeException("closing"));
        t("submit closed", () -> p2.submit(1));
        System.out.println(p2.isClosed() + " " + p2.getClosedException());
        t("negative request", () -> { List<String> l2 = new ArrayList<>(); SubmissionPublisher<Integer> p3 = new SubmissionPublisher<>(Runnable::run, 4); p3.subscribe(new Flow.Subscriber<>() { public void onSubscribe(Flow.Subscription s) { s.request(-1); } public void onNext(Integer i) { } public void onError(Throwable e) { l2.add(e.toString()); } public void onComplete() { } }); p3.submit(1); return l2; });
        t("consume", () -> { List<Integer> got = Collections.synchronizedList(new ArrayList<>()); SubmissionPublisher<Integer> p4 = new SubmissionPublisher<>(); CompletableFuture<Void> f = p4.consume(got::add); for (int i = 0; i < 10; i++) p4.submit(i); p4.close(); f.get(); return got; });
        t("offer drops", () -> { SubmissionPublisher<Integer> p5 = new SubmissionPublisher<>(r -> { }, 2); p5.subscribe(new Sub()); int a = p5.offer(1, null), b = p5.offer(2, null), c = p5.offer(3, (s, x) -> { log.add("drop " + x); return false; }); return a + " " + b + " " + c + " " + p5.estimateMaximumLag() + " " + p5.estimateMinimumDemand(); });
    }
}
