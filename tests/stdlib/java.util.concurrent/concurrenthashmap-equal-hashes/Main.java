import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Keys that all have one hash code: found without looking at each, in the order of OpenJDK's, also by many threads. */
public class Main {
    record Ordered(int value) implements Comparable<Ordered> {
        @Override
        public int hashCode() {
            return 42;
        }

        @Override
        public int compareTo(Ordered o) {
            return Integer.compare(value, o.value);
        }
    }

    record Plain(int value) {
        @Override
        public int hashCode() {
            return 42;
        }
    }

    static List<String> sameHash(int count) {
        List<String> all = List.of("");
        while (all.size() < count) {
            List<String> longer = new ArrayList<>();
            for (String s : all) {
                longer.add(s + "Aa");
                longer.add(s + "BB");
            }
            all = longer;
        }
        return all;
    }

    public static void main(String[] args) throws Exception {
        ConcurrentHashMap<Object, Integer> map = new ConcurrentHashMap<>();
        for (int i = 0; i < 8000; i++) {
            map.put(new Ordered(i), i);
        }
        for (int i = 0; i < 8000; i++) {
            if (map.get(new Ordered(i)) != i) {
                System.out.println("lost " + i);
            }
        }
        map.keySet().stream().limit(12).forEach(System.out::println);
        for (int i = 0; i < 8000; i += 2) {
            map.remove(new Ordered(i));
        }
        System.out.println(map.size() + " " + map.containsKey(new Ordered(2)) + map.containsKey(new Ordered(3)));
        for (int i = 0; i < 100; i++) {
            map.put(new Plain(i), i);
            map.put(i, i);
        }
        System.out.println(map.size() + " " + map.get(new Plain(55)) + " " + map.get(new Plain(155)) + " " + map.get(42));
        System.out.println(map.computeIfAbsent(new Ordered(2), k -> 9) + " " + map.merge(new Ordered(3), 5, Integer::sum)
                + " " + map.compute(new Ordered(5), (k, v) -> null) + " " + map.replace(new Plain(7), 8) + " " + map.size());
        map.keySet().removeIf(k -> k instanceof Ordered);
        System.out.println(map.size());
        try {
            map.computeIfAbsent(new Ordered(1), k -> map.put(new Ordered(2), 1));
            System.out.println(map.size());
            map.computeIfAbsent(new Plain(1000), k -> {
                map.put(new Plain(1001), 1);
                return 2;
            });
        } catch (IllegalStateException e) {
            System.out.println(e);
        }

        List<String> keys = sameHash(4096);
        ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
        for (int round = 0; round < 3; round++) {
            keys.forEach(k -> counts.merge(k, 1, Integer::sum));
        }
        System.out.println(counts.size() + " " + counts.reduceValues(10, Integer::sum));
        Thread[] threads = new Thread[4];
        for (int id = 0; id < threads.length; id++) {
            int first = id;
            threads[id] = new Thread(() -> {
                for (int i = 0; i < 2000; i++) {
                    counts.merge(keys.get(i % 700), 1, Integer::sum);
                    if (i % 7 == first) {
                        counts.remove(keys.get(1000 + (i + first) % 700));
                    }
                    counts.get(keys.get(i % 997));
                }
            });
            threads[id].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(counts.keySet().stream().count() == counts.size());
        System.out.println(keys.subList(0, 700).stream().mapToInt(counts::get).sum());
        counts.clear();
        System.out.println(counts);
    }
}
