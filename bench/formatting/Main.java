import java.util.Locale;

/** String.format: numbers, strings, widths, precisions. */
public class Main extends Bench {
    @Override
    long iterate(int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            String s = String.format(Locale.ROOT, "%5d %-8s|%08.3f %x %,d %c %b %s",
                    i, "ab" + i % 10, i / 7.0, i, i * 1000L, 'a' + i % 26,
                i % 2 == 0, "end");
            sum = mix(sum, s.hashCode());
        }
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("formatting", 60_000, args);
    }
}
