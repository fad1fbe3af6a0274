// Many threads adding in every safe way reach one sum.
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        AtomicLong a = new AtomicLong(); LongAdder b = new LongAdder(); long[] c = {0}, d = {0}; ReentrantLock l = new ReentrantLock(); ConcurrentHashMap<String, Long> m = new ConcurrentHashMap<>(); Thread[] t = new Thread[4]; for (int k = 0; k < 4; k++) (t[k] = new Thread(() -> { for (int i = 0; i < 1000; i++) { a.addAndGet(i); b.add(i); synchronized (c) { c[0] += i; } l.lock(); try { d[0] += i; } finally { l.unlock(); } m.merge("k", (long) i, Long::sum); } })).start(); for (Thread x : t) x.join(); show(a + " " + b + " " + c[0] + " " + d[0] + " " + m);
    }
}
