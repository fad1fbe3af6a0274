/** Building, searching, splitting and comparing strings. */
public class Main extends Bench {
    static String reverseWords(String line) {
        StringBuilder out = new StringBuilder();
        for (String word : line.split(" ")) {
            if (out.length() > 0) out.append(' ');
            out.append(new StringBuilder(word).reverse());
        }
        return out.toString();
    }

    static boolean isPalindrome(String s) {
        for (int i = 0, j = s.length() - 1; i < j; i++, j--)
            if (s.charAt(i) != s.charAt(j)) return false;
        return true;
    }

    @Override
    long iterate(int n) {
        long sum = 0;
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < n; i++) {
            String line = "line " + i + " of " + n + ": " + Integer.toHexString(i * 2654435)
                    + (i % 3 == 0 ? " \u03c0" : " pi");
            String reversed = reverseWords(line);
            sum = mix(sum, reversed.hashCode());
            if (isPalindrome(Integer.toString(i))) sum = mix(sum, i);
            if (line.contains("ff") || line.endsWith("pi")) sum++;
            all.append(line.toUpperCase()).append('\n');
            sum = mix(sum, line.compareTo(reversed));
            sum += line.replace('i', 'j').indexOf("j") + line.trim().length() + line.substring(5).lastIndexOf('1');
        }
        String text = all.toString();
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
        return mix(mix(sum, lines), text.hashCode());
    }

    public static void main(String[] args) {
        new Main().run("strings", 5000, args);
    }
}
