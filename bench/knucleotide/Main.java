import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Substrings as keys of hash maps: frequencies of short words in a long sequence of four letters. */
public class Main extends Bench {
    static final class Count {
        int n;
    }

    static String sequence(int length) {
        Random random = new Random(47);
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) letters[i] = "ACGTAATTC".charAt(random.next(9));
        return new String(letters);
    }

    static Map<String, Count> frequencies(String sequence, int k) {
        Map<String, Count> counts = new HashMap<>();
        for (int i = 0; i + k <= sequence.length(); i++) {
            String word = sequence.substring(i, i + k);
            Count c = counts.get(word);
            if (c == null) counts.put(word, c = new Count());
            c.n++;
        }
        return counts;
    }

    @Override
    long iterate(int length) {
        String sequence = sequence(length);
        long sum = 0;
        for (int k : new int[] {1, 2, 3, 4, 6, 12, 18}) {
            Map<String, Count> counts = frequencies(sequence, k);
            List<String> words = new ArrayList<>(counts.keySet());
            words.sort((a, b) ->
                    counts.get(a).n != counts.get(b).n ? counts.get(b).n - counts.get(a).n : a.compareTo(b));
            for (int i = 0; i < words.size() && i < 20; i++)
                sum = mix(mix(sum, words.get(i).hashCode()), counts.get(words.get(i)).n);
            sum = mix(sum, words.size());
        }
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("knucleotide", 10000, args);
    }
}
