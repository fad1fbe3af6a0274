import java.io.*;
import java.util.*;

public class Words {
    record Word(String text, int count) {
    }

    public static void main(String[] args) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (var in = new BufferedReader(new FileReader("poem.txt"))) {
            for (String line; (line = in.readLine()) != null;)
                for (String word : line.split(" "))
                    counts.merge(word, 1, Integer::sum);
        }
        counts.entrySet().stream()
                .map(e -> new Word(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Word::count).reversed())
                .forEach(System.out::println);
    }
}
