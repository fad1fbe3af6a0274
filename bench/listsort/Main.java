import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** ArrayList.sort: numbers, their reverse, and strings by length and then alphabet. */
public class Main extends Bench {
    @Override
    long iterate(int n) {
        Random random = new Random(7);
        List<Integer> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            numbers.add(random.next(1_000_000_000));
            words.add(Integer.toString(random.next(1_000_000), 36));
        }
        Collections.sort(numbers);
        long sum = mix(numbers.get(0), numbers.get(n - 1));
        numbers.sort(Comparator.reverseOrder());
        words.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < n; i += 97) sum = mix(sum, words.get(i).hashCode());
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("listsort", 100_000, args);
    }
}
