import java.util.HashMap;
import java.util.Map;

/** Threads that allocate, share and drop at the same time, through many collections. */
public class Main {
    static class Node {
        final Node left, right;
        final int depth;

        Node(int depth) {
            this.depth = depth;
            left = depth > 0 ? new Node(depth - 1) : null;
            right = depth > 0 ? new Node(depth - 1) : null;
        }

        int check() {
            return left == null ? 1 : left.depth != depth - 1 ? -1_000_000 : 1 + left.check() + right.check();
        }
    }

    static volatile Node shared = new Node(10);

    static long work(int seed) {
        long sum = 0;
        Map<String, int[]> map = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            sum += new Node(9).check();
            Node s = shared;
            sum += s.check() - ((2 << s.depth) - 1);
            shared = new Node(7 + (i + seed) % 3);
            String key = "k" + i % 13;
            map.computeIfAbsent(key, k -> new int[100])[i] = i;
            sum += map.get(key)[i] - i + ("a" + i + seed).length() - ("" + i + seed).length() - 1;
        }
        return sum;
    }

    public static void main(String[] args) throws Exception {
        long[] sums = new long[4];
        Thread[] threads = new Thread[sums.length];
        for (int i = 0; i < threads.length; i++) {
            int id = i;
            threads[i] = new Thread(() -> sums[id] = work(id));
            threads[i].start();
        }
        for (int i = 0; i < 20; i++) {
            System.gc();
            Thread.sleep(2);
        }
        for (Thread t : threads) {
            t.join();
        }
        for (long s : sums) {
            System.out.println(s);
        }
    }
}
