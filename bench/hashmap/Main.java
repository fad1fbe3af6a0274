import java.util.HashMap;

/** java.util.HashMap: put, get, merge and remove of integers and strings. */
public class Main extends Bench {
    @Override
    long iterate(int n) {
        HashMap<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < n; i++) numbers.put(i * 7919, i);
        long sum = 0;
        for (int round = 0; round < 5; round++) for (int i = 0; i < n; i++) sum += numbers.get(i * 7919);
        for (int i = 0; i < n; i += 3) numbers.remove(i * 7919);
        HashMap<String, Integer> words = new HashMap<>();
        for (int i = 0; i < n; i++) words.merge("word" + i % 5000, 1, Integer::sum);
        for (int count : words.values()) sum = mix(sum, count);
        return mix(sum, numbers.size());
    }

    public static void main(String[] args) {
        new Main().run("hashmap", 200_000, args);
    }
}
