import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** What threads do to each other: all of it in the same order again. */
public class Threads {
    static int shared;
    static volatile boolean go;
    static final List<String> log = new ArrayList<>();

    static void note(String s) {
        synchronized (log) {
            log.add(s);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] racers = new Thread[5];
        for (int i = 0; i < racers.length; i++) {
            int id = i;
            racers[i] = new Thread(() -> {
                while (!go) {
                    Thread.onSpinWait();
                }
                for (int k = 0; k < 30_000; k++) {
                    shared = shared + 1; /* loses some: which ones, depends on the turns */
                    if (k % 10_000 == 0) {
                        note(id + "@" + k);
                    }
                }
            });
            racers[i].start();
        }
        Thread spinner = new Thread(() -> {
            long n = 0;
            while (!go) {
                n++;
            }
            note("spun " + n);
        });
        spinner.start();
        Thread.sleep(2);
        go = true;
        for (Thread t : racers) {
            t.join();
        }
        spinner.join();
        System.out.println(shared + " " + log);

        LinkedBlockingQueue<Long> queue = new LinkedBlockingQueue<>(3);
        Thread producer = new Thread(() -> {
            try {
                for (int i = 0; i < 20; i++) {
                    queue.put(System.nanoTime());
                    if (i % 7 == 0) {
                        Thread.sleep(1);
                    }
                }
                queue.put(-1L);
            } catch (InterruptedException e) {
                note("interrupted");
            }
        });
        producer.start();
        for (long l; (l = queue.take()) >= 0;) {
            System.out.print(l % 1000 + " ");
        }
        System.out.println();

        Object monitor = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (monitor) {
                try {
                    monitor.wait(3);
                    note("timed out");
                    monitor.wait();
                } catch (InterruptedException e) {
                    note("woken " + Thread.currentThread().isInterrupted());
                }
            }
        });
        waiter.start();
        Thread.sleep(8);
        waiter.interrupt();
        waiter.join();
        ConcurrentHashMap<Object, Integer> map = new ConcurrentHashMap<>();
        Thread[] adders = new Thread[3];
        for (int i = 0; i < adders.length; i++) {
            int id = i;
            adders[i] = new Thread(() -> {
                for (int k = 0; k < 50; k++) {
                    map.put(new Object(), id * k);
                }
            }, "adder " + i);
            adders[i].start();
        }
        for (Thread t : adders) {
            t.join();
        }
        int sum = 0, at = 0;
        for (var e : map.entrySet()) {
            sum = sum * 31 + e.getValue() * at++;
        }
        System.out.println(sum + " " + map.keySet().iterator().next() + " " + log.subList(log.size() - 2, log.size()));
        Thread daemon = new Thread(() -> {
            while (true) {
                System.nanoTime();
            }
        });
        daemon.setDaemon(true);
        daemon.start();
        Thread.sleep(3);
        System.out.println("end " + System.nanoTime());
    }
}
