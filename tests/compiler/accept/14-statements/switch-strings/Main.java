// JLS 14.11: strings with equal hash codes, constants, fall through, default in the middle.
public class Main {
    static final String K = "k" + 1;
    static String f(String s) {
        String r = "";
        switch (s) {
            case "Aa": r += 1;
            case "BB": r += 2; break;
            default: r += "d";
            case "AaAa": r += 3; break;
            case "BBBB": { r += 4; break; }
            case "AaBB": return "five";
            case K: r += "k";
            case "": r += "empty";
        }
        return r;
    }
    static int g(String s) { return switch (s) { case "Aa", "BB" -> 1; case "C#", "Bb" -> { int x = s.length(); yield x; } case "\0" -> 3; default -> 0; }; }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "k1", "", "x"})
            System.out.print(f(s) + " " + g(s) + ", ");
        System.out.println(g("C#") + g("Bb") + g("\0"));
    }
}
