import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Strings that a charset cannot write: half a pair of surrogates, other letters. */
public class Main {
    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("text", null);
        for (String text : new String[] {"\ud800", "a\udc00b", "\u00e9", "\u20ac"}) {
            for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.US_ASCII,
                StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1}) {
                try {
                    Files.writeString(file, text, charset);
                    System.out.println(charset + " " + Files.size(file));
                } catch (IOException e) {
                    System.out.println(charset + " " + e);
                }
            }
        }
        Files.delete(file);
    }
}
