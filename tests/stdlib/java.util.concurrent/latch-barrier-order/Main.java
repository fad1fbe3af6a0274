// What a latch and a barrier order, seen by all threads.
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int[] data = new int[4]; CountDownLatch start = new CountDownLatch(1), done = new CountDownLatch(4); for (int i = 0; i < 4; i++) { int k = i; new Thread(() -> { try { start.await(); data[k] = k * k; } catch (InterruptedException e) {} finally { done.countDown(); } }).start(); } start.countDown(); done.await(); show(Arrays.toString(data) + done.getCount() + start.await(0, TimeUnit.SECONDS)); CyclicBarrier b = new CyclicBarrier(1, () -> show("action")); show(b.await() + "" + b.await() + b.getParties()); b.reset();
    }
}
