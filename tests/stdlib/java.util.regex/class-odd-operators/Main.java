import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Classes of operators in odd places: random ones, what each matches or what is wrong with it. */
public class Main {
    public static void main(String[] args) {
        Random random = new Random(5);
        String alphabet = "abc&&&&^-[]";
        for (int i = 0; i < 600; i++) {
            StringBuilder pattern = new StringBuilder("[");
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                pattern.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = pattern.append("]").toString();
            StringBuilder out = new StringBuilder(text + " ");
            try {
                Pattern p = Pattern.compile(text);
                for (char c : "abc&^-[]d".toCharArray()) {
                    out.append(p.matcher(String.valueOf(c)).matches() ? c : '.');
                }
            } catch (PatternSyntaxException e) {
                out.append(e.getDescription()).append(' ').append(e.getIndex());
            }
            System.out.println(out);
        }
    }
}
