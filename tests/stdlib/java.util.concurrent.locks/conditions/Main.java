// Two conditions of one lock: a bounded buffer.
import java.util.concurrent.locks.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    static class Buf { final ReentrantLock l = new ReentrantLock(); final Condition full = l.newCondition(), empty = l.newCondition(); final int[] a = new int[2]; int n, in, out; void put(int x) throws InterruptedException { l.lock(); try { while (n == a.length) full.await(); a[in++ % 2] = x; n++; empty.signal(); } finally { l.unlock(); } } int take() throws InterruptedException { l.lock(); try { while (n == 0) empty.await(); int x = a[out++ % 2]; n--; full.signal(); return x; } finally { l.unlock(); } } }

    public static void main(String[] args) throws Exception {
        Buf b = new Buf(); int[] sum = {0}; Thread t = new Thread(() -> { try { for (int i = 0; i < 200; i++) sum[0] = sum[0] * 31 + b.take(); } catch (InterruptedException e) {} }); t.start(); for (int i = 0; i < 200; i++) b.put(i); t.join(); show(sum[0] + " " + b.n + b.l.isLocked());
    }
}
