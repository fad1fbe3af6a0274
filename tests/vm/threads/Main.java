import java.util.*;
import java.util.concurrent.atomic.*;
public class Main {
    static int n; static final Object lock = new Object(); static volatile boolean flag; static int box;
    static synchronized void inc() { n++; }
    static void settle(Thread t) throws Exception { for (int i = 0; i < 1000 && t.getState() == Thread.State.RUNNABLE; i++) Thread.sleep(20); }
    public static void main(String[] a) throws Exception {
        Thread[] ts = new Thread[4];
        for (int i = 0; i < 4; i++) { ts[i] = new Thread(() -> { for (int j = 0; j < 100000; j++) inc(); }); ts[i].start(); }
        for (Thread t : ts) t.join();
        System.out.println(n);
        Thread w = new Thread(() -> { synchronized (lock) { try { while (box == 0) lock.wait(); System.out.println("got " + box); } catch (InterruptedException e) { System.out.println("int"); } } });
        w.start(); settle(w); System.out.println(w.getState());
        synchronized (lock) { box = 42; lock.notifyAll(); } w.join(); System.out.println(w.getState() + " " + w.isAlive());
        Thread s = new Thread(() -> { try { Thread.sleep(10000); } catch (InterruptedException e) { System.out.println(e.getMessage() + " " + Thread.currentThread().isInterrupted()); } }, "sleeper");
        s.start(); Thread.sleep(10); s.interrupt(); s.join();
        Thread v = new Thread(() -> { synchronized (lock) { try { lock.wait(5000); } catch (InterruptedException e) { System.out.println("wait " + e.getMessage()); } } });
        v.start(); Thread.sleep(20); v.interrupt(); v.join();
        long t0 = System.nanoTime(); synchronized (lock) { lock.wait(30); } System.out.println((System.nanoTime() - t0) / 1000000 >= 29);
        Thread.currentThread().interrupt(); try { Thread.sleep(5); } catch (InterruptedException e) { System.out.println("self"); }
        Thread bad = new Thread(() -> { throw new IllegalStateException("boom"); }, "bad"); bad.setUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + " " + e)); bad.start(); bad.join();
        Thread blk; synchronized (lock) { blk = new Thread(() -> { synchronized (lock) { System.out.println("in"); } }); blk.start(); settle(blk); System.out.println(blk.getState()); } blk.join();
        ThreadLocal<Integer> tl = ThreadLocal.withInitial(() -> 5); tl.set(6); Thread q = new Thread(() -> System.out.println("tl " + tl.get())); q.start(); q.join(); System.out.println(tl.get());
        Object h = new Object(); int hc = h.hashCode(); synchronized (h) { synchronized (h) { System.out.println(h.hashCode() == hc && Thread.holdsLock(h)); } } System.out.println(Thread.holdsLock(h) + " " + (h.hashCode() == hc));
        System.out.println(new Thread("x").getName() + " " + Thread.currentThread().getName());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        Thread d = new Thread(() -> { while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } } }); d.setDaemon(true); d.start();
        new Thread(() -> { try { Thread.sleep(30); } catch (InterruptedException e) { } System.out.println("last"); if (true) System.exit(3); }).start();
    }
}
