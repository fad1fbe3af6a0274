/** Recursion until the stack is full, through handlers, finally blocks and monitors: all that was entered is left. */
public class Main {
    static int depth, finallies, entered;
    static final Object lock = new Object();

    static int plain(int n, long a, double b) {
        depth++;
        return plain(n + 1, a + n, b * 0.5) + (int) a + (int) b;
    }

    static int caught(int n) {
        entered++;
        try {
            return caught(n + 1) + 1;
        } catch (StackOverflowError e) {
            if (n > 50) throw e;
            return 1000 + n;
        } finally {
            finallies++;
        }
    }

    static synchronized int locked(int n) {
        return locked(n + 1) + 1;
    }

    synchronized int lockedHere(int n, Main other) {
        return other.lockedHere(n + 1, this) + 1;
    }

    static int block(int n, Object o) {
        synchronized (o) {
            return block(n + 1, o) + 1;
        }
    }

    interface Call { int of(int n); }

    static final Call lambda = n -> again(n + 1) + 1;

    static int again(int n) { return lambda.of(n) - 1; }

    static class Made {
        final Made next;
        Made(int n) { next = new Made(n + 1); }
    }

    static void run(String what, Runnable r) {
        for (int i = 0; i < 3; i++) {
            try {
                r.run();
                System.out.println(what + ": no overflow");
            } catch (StackOverflowError e) {
                if (e.getStackTrace().length != 1024) System.out.println(what + " " + e.getStackTrace().length);
            }
        }
        System.out.println(what + " " + Thread.holdsLock(lock) + " " + Thread.holdsLock(Main.class));
    }

    static void all() {
        run("plain", () -> plain(0, 1, 2));
        System.out.println(depth > 1000);
        for (int i = 0; i < 3; i++) {
            finallies = entered = 0;
            int result = caught(0);
            System.out.println(result + " " + (entered - finallies <= 1) + " " + (entered > 1000));
        }
        run("locked", () -> locked(0));
        Main a = new Main(), b = new Main();
        run("two", () -> a.lockedHere(0, b));
        System.out.println(Thread.holdsLock(a) + " " + Thread.holdsLock(b));
        run("block", () -> block(0, lock));
        run("lambda", () -> lambda.of(0));
        run("made", () -> new Made(0));
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 2; i++) {
            Thread t = new Thread(null, Main::all, "small", 512 << 10);
            t.start();
            t.join();
        }
        Thread free = new Thread(() -> {
            synchronized (lock) { synchronized (Main.class) { System.out.println("free"); } }
        });
        free.start();
        free.join();
    }
}
