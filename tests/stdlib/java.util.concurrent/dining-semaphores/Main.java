// Philosophers with semaphores all eat.
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Semaphore[] f = new Semaphore[4]; for (int i = 0; i < 4; i++) f[i] = new Semaphore(1); Semaphore room = new Semaphore(3); AtomicInteger meals = new AtomicInteger(); Thread[] t = new Thread[4]; for (int i = 0; i < 4; i++) { int k = i; (t[i] = new Thread(() -> { try { for (int m = 0; m < 20; m++) { room.acquire(); f[k].acquire(); f[(k + 1) % 4].acquire(); meals.incrementAndGet(); f[k].release(); f[(k + 1) % 4].release(); room.release(); } } catch (InterruptedException e) {} })).start(); } for (Thread x : t) x.join(); show(meals + " " + room.availablePermits());
    }
}
