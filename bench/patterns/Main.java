import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** java.util.regex: groups, alternatives, classes and replacement over a long text. */
public class Main extends Bench {
    @Override
    long iterate(int n) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < n; i++)
            sb.append("2024-").append(10 + i % 3).append('-').append(10 + i % 20).append(" user").append(i)
                .append("@example")
                .append(i % 10).append(".com GET /a/b").append(i % 7).append(i % 2 == 0 ? ".html" : ".png")
                .append(" 200\n");
        String text = sb.toString();
        long sum = 0;
        String request = "(\\d{4})-(\\d\\d)-(\\d\\d) ([a-z]+)(\\d+)@(\\w+)\\.com (?:GET|POST) (\\S+)";
        Matcher m = Pattern.compile(request).matcher(text);
        while (m.find()) sum = mix(sum, Integer.parseInt(m.group(5)) + m.group(7).length());
        Matcher w = Pattern.compile("\\b[a-z]+\\d?\\.(?:html|png)\\b").matcher(text);
        while (w.find()) sum += w.end() - w.start();
        return mix(sum, text.replaceAll("user(\\d)", "u$1").length());
    }

    public static void main(String[] args) {
        new Main().run("patterns", 30_000, args);
    }
}
