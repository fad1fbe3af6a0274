// Dense and sparse character switches with many labels per rule.
public class Main {
    static String f(char c) { return switch (c) { case 'a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U' -> "V"; case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "D"; case ' ', '\t', '\n' -> "S"; case '\u20ac' -> "E"; default -> Character.isLetter(c) ? "C" : "?"; }; }

    public static void main(String[] args) throws Exception {
        for (char c : "hello World 42 €!\t".toCharArray()) System.out.print(f(c)); System.out.println();
    }
}
