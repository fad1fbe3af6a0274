/** Strings: built with a StringBuilder, concatenated, split, joined, searched, replaced. */
public class Main extends Bench {
    @Override
    long iterate(int n) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < n; i++) sb.append(i).append(',').append("name-").append(i % 97).append('\n');
        String text = sb.toString();
        long sum = 0;
        for (String line : text.split("\n")) {
            String[] fields = line.split(",");
            sum = mix(sum, Integer.parseInt(fields[0]) + fields[1].hashCode());
            String again = fields[1] + ":" + fields[0].length();
            sum += again.indexOf(':');
        }
        sum = mix(sum, text.replace("name", "x").length());
        sum = mix(sum, String.join(";", text.substring(0, 1000).split(",")).hashCode());
        return mix(sum, text.lines().filter(l -> l.endsWith("-9")).count());
    }

    public static void main(String[] args) {
        new Main().run("splitting", 200_000, args);
    }
}
