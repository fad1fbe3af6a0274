import java.util.Map;

/** Identity hash codes are stable through collections and locking, and rarely equal. */
public class Main {
    public int hashCode() {
        return 5;
    }

    public static void main(String[] args) throws Exception {
        Object[] objects = new Object[20_000];
        int[] hashes = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = i % 3 == 0 ? new int[1] : i % 3 == 1 ? new Object() : new Main();
            if (i % 7 == 0) {
                synchronized (objects[i]) {
                    hashes[i] = System.identityHashCode(objects[i]);
                }
            } else {
                hashes[i] = System.identityHashCode(objects[i]);
            }
        }
        System.gc();
        int stable = 0, negative = 0;
        Map<Integer, Integer> seen = new java.util.HashMap<>();
        for (int i = 0; i < objects.length; i++) {
            synchronized (objects[i]) {
                if (System.identityHashCode(objects[i]) == hashes[i]) {
                    stable++;
                }
            }
            if (System.identityHashCode(objects[i]) != hashes[i]) {
                stable--;
            }
            negative += hashes[i] <= 0 ? 1 : 0;
            seen.merge(hashes[i], 1, Integer::sum);
        }
        System.out.println(stable + " " + negative + " " + (seen.size() > 19_900));
        System.out.println(new Main().hashCode() + " " + System.identityHashCode(null) + " " + new Main().toString().equals("Main@5"));
        Object lock = new Object();
        int before;
        synchronized (lock) {
            synchronized (lock) {
                before = lock.hashCode();
                lock.wait(1);
            }
        }
        System.out.println(before == lock.hashCode());
    }
}
