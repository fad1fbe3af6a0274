import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a text file line by line and reads it again: 1,500,000 lines are 100 MB. */
public class Main extends Bench {
    static long copy(Path file, int lines) throws IOException {
        try (BufferedWriter w = Files.newBufferedWriter(file)) {
            for (int i = 0; i < lines; i++) {
                w.write("line ");
                w.write(Integer.toString(i));
                w.write(": the quick brown fox jumps over the lazy dog, again and ag\u00e4in");
                w.newLine();
            }
        }
        long sum = 0;
        try (BufferedReader r = Files.newBufferedReader(file)) {
            String s;
            while ((s = r.readLine()) != null) sum = mix(sum, s.length() * 31L + s.charAt(s.length() / 2));
        }
        return mix(sum, Files.size(file));
    }

    @Override
    long iterate(int size) {
        try {
            Path file = Files.createTempFile("bench", ".txt");
            try {
                return copy(file, size);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        new Main().run("textfile", 20000, args);
    }
}
