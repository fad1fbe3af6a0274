// AtomicInteger, AtomicLong, AtomicBoolean and AtomicReference.
import java.util.concurrent.atomic.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        AtomicInteger i = new AtomicInteger(5); show(i.getAndIncrement() + "" + i.incrementAndGet() + i.addAndGet(3) + i.getAndUpdate(x -> x * 2) + i.updateAndGet(x -> -x) + i.accumulateAndGet(7, Math::max) + i.compareAndSet(7, 1) + i.compareAndSet(7, 2) + i + i.compareAndExchange(1, 9) + i.getAndSet(0) + i.doubleValue()); AtomicLong l = new AtomicLong(Long.MAX_VALUE); show(l.incrementAndGet() + "" + l.getAndAdd(-1) + l);
        AtomicBoolean b = new AtomicBoolean(); show(b.getAndSet(true) + "" + b.compareAndSet(true, false) + b); AtomicReference<String> r = new AtomicReference<>("a"); show(r.compareAndSet("a", "b") + r.getAndUpdate(s -> s + "!") + r.accumulateAndGet("x", String::concat) + r.getPlain() + r.getAcquire() + r);
        Thread[] t = new Thread[4]; AtomicInteger n = new AtomicInteger(); LongAdder a = new LongAdder(); for (int k = 0; k < 4; k++) { t[k] = new Thread(() -> { for (int j = 0; j < 2000; j++) { n.incrementAndGet(); a.increment(); } }); t[k].start(); } for (Thread x : t) x.join(); show(n.get() + " " + a.sumThenReset() + a);
    }
}
