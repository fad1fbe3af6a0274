import java.util.ArrayList;
import java.util.List;

/** Memory of one size serves the next: phases of objects of one size each, together far more than the heap, by several threads. */
public class Main {
    static final int ALIVE = 4_000_000; // bytes, of each thread

    /** Arrays and nodes of about the same size, chained; each knows what it must hold. */
    static final class Node {
        final byte[] bytes;
        final Node next;
        final int seed;

        Node(int size, int seed, Node next) {
            bytes = new byte[size];
            for (int i = 0; i < size; i++) {
                if (bytes[i] != 0) throw new IllegalStateException("not cleared");
                bytes[i] = (byte) (seed + i);
            }
            this.next = next;
            this.seed = seed;
        }

        void check(int size) {
            for (int i = 0; i < size; i++)
                if (bytes[i] != (byte) (seed + i)) throw new IllegalStateException("overwritten");
        }
    }

    static Object[] objects(int size, int seed) {
        Object[] a = new Object[size / 8];
        for (int i = 0; i < a.length; i++) {
            if (a[i] != null) throw new IllegalStateException("not cleared");
            a[i] = i % 2 == 0 ? a : null;
        }
        return a;
    }

    static int phase(int size, int seed) {
        Node list = null;
        List<Object[]> arrays = new ArrayList<>();
        int count = ALIVE / 2 / (size + 100);
        for (int round = 0; round < 4; round++) {
            list = null;
            arrays.clear();
            for (int i = 0; i < count; i++) {
                list = new Node(size, seed + i, list);
                arrays.add(objects(size, seed));
            }
        }
        int n = 0;
        for (Node p = list; p != null; p = p.next, n++) p.check(size);
        for (Object[] a : arrays)
            for (int i = 0; i < a.length; i++)
                if (a[i] != (i % 2 == 0 ? a : null)) throw new IllegalStateException("overwritten");
        return n == count ? size : -1;
    }

    public static void main(String[] args) throws InterruptedException {
        int[] sums = new int[2];
        Thread[] threads = new Thread[sums.length];
        for (int t = 0; t < threads.length; t++) {
            int me = t;
            threads[t] = new Thread(() -> {
                for (int size = 0; size <= 400; size += 48) sums[me] += phase(size, me);
            });
            threads[t].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(sums[0] + " " + sums[1]);
        byte[] large = new byte[500_000]; // and what is free of all sizes serves one large array
        System.out.println(large.length);
    }
}
