/** Waits for what never comes; with another argument, ends instead. */
public class Waits {
    static final Object lock = new Object();
    static int work;

    static void spend(int n) {
        for (int i = 0; i < n; i++) {
            work += i ^ work;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        spend(30000);
        switch (args[0]) {
            case "wait" -> {
                synchronized (lock) {
                    lock.wait();
                }
            }
            case "park" -> {
                while (true) {
                    java.util.concurrent.locks.LockSupport.park();
                }
            }
            case "join" -> Thread.currentThread().join();
            default -> { }
        }
    }
}
