/** Monitors without and with contention: counters behind synchronized, and two threads with wait and notify. */
public class Main extends Bench {
    private int counter;
    private int turn;

    private synchronized void increment() {
        counter++;
    }

    /** Adds n times, alternating with the other player. */
    private void play(int me, int rounds) {
        for (int i = 0; i < rounds; i++) {
            synchronized (this) {
                while (turn != me) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
                counter += me + 1;
                turn = 1 - me;
                notifyAll();
            }
        }
    }

    private static void runBoth(Runnable a, Runnable b) {
        Thread s = new Thread(a), t = new Thread(b);
        s.start();
        t.start();
        try {
            s.join();
            t.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    long iterate(int n) {
        counter = 0;
        turn = 0;
        for (int i = 0; i < n; i++) increment();
        Runnable adder = () -> {
            for (int i = 0; i < n; i++) increment();
        };
        runBoth(adder, adder);
        runBoth(() -> play(0, n / 100), () -> play(1, n / 100));
        return counter;
    }

    public static void main(String[] args) {
        new Main().run("locks", 50000, args);
    }
}
