import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** The common collections of java.util: lists, hash and tree maps, queues, sorting. */
public class Main extends Bench {
    static long maps(int n) {
        Random random = new Random(29);
        Map<Integer, Integer> hash = new HashMap<>();
        TreeMap<Integer, Integer> tree = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            int key = random.next(n);
            hash.merge(key, 1, Integer::sum);
            tree.put(key, i);
            if (i % 3 == 0) tree.remove(random.next(n));
        }
        long sum = 0;
        for (Map.Entry<Integer, Integer> e : hash.entrySet()) sum = mix(sum, e.getKey() * 7L + e.getValue());
        for (Map.Entry<Integer, Integer> e : tree.entrySet()) sum = mix(sum, e.getKey() * 5L + e.getValue());
        for (int i = 0; i < n; i++) {
            Integer v = hash.get(i);
            if (v != null) sum += v;
            Integer floor = tree.floorKey(i);
            if (floor != null) sum += floor;
        }
        return sum;
    }

    static long words(int n) {
        Random random = new Random(31);
        Map<String, List<Integer>> index = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < n; i++) {
            String word = "w" + random.next(n / 4 + 1);
            seen.add(word);
            index.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
        }
        List<String> words = new ArrayList<>(seen);
        Collections.sort(words);
        long sum = 0;
        for (String word : words) {
            sum = mix(sum, word.hashCode());
            for (int i : index.get(word)) sum += i;
        }
        return sum;
    }

    static long queues(int n) {
        Random random = new Random(37);
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        ArrayDeque<Integer> deque = new ArrayDeque<>();
        long sum = 0;
        for (int i = 0; i < n; i++) {
            heap.add(random.next());
            deque.addLast(i);
            if (i % 2 == 0) sum = mix(sum, heap.poll());
            if (i % 3 == 0) sum += deque.pollFirst();
        }
        while (!heap.isEmpty()) sum = mix(sum, heap.poll());
        while (!deque.isEmpty()) sum = mix(sum, deque.pollLast());
        return sum;
    }

    static long lists(int n) {
        Random random = new Random(41);
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < n; i++) list.add(random.next());
        Collections.sort(list);
        list.sort((a, b) -> Integer.compare(b % 1000, a % 1000));
        Collections.reverse(list);
        long sum = 0;
        for (int x : list) sum = mix(sum, x);
        list.removeIf(x -> x % 2 == 0);
        return mix(sum, list.size());
    }

    @Override
    long iterate(int n) {
        return mix(mix(mix(maps(n), words(n)), queues(n)), lists(n));
    }

    public static void main(String[] args) {
        new Main().run("collections", 10000, args);
    }
}
