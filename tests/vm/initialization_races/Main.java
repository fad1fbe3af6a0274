import java.util.concurrent.atomic.AtomicInteger;

/** Many threads meet at a class that is being initialised: one runs the initialiser, all see its results. */
public class Main {
    static final AtomicInteger runs = new AtomicInteger();

    static class Slow {
        static final int[] table = new int[1000];
        static int sum;
        static {
            runs.incrementAndGet();
            for (int i = 0; i < table.length; i++) {
                table[i] = i;
                if (i % 250 == 0) {
                    try {
                        Thread.sleep(5);
                    } catch (InterruptedException e) {
                        throw new RuntimeException(e);
                    }
                }
            }
            for (int v : table) {
                sum += v;
            }
        }
    }

    static class Bad {
        static {
            runs.incrementAndGet();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new RuntimeException(e);
            }
            if (runs.get() > 0) {
                throw new IllegalStateException();
            }
        }
        static void use() {
        }
    }

    public static void main(String[] args) throws Exception {
        AtomicInteger right = new AtomicInteger(), first = new AtomicInteger(), later = new AtomicInteger();
        Thread[] threads = new Thread[12];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                if (Slow.sum == 499500 && Slow.table[999] == 999) {
                    right.incrementAndGet();
                }
                try {
                    Bad.use();
                } catch (ExceptionInInitializerError e) {
                    first.incrementAndGet();
                } catch (NoClassDefFoundError e) {
                    later.incrementAndGet();
                }
            });
            threads[i].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(runs + " " + right + " " + first + " " + later);
    }
}
