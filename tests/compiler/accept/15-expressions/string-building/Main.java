// Strings taken apart and put together.
public class Main {
    static boolean pal(String s) { int i = 0, j = s.length() - 1; while (i < j) if (s.charAt(i++) != s.charAt(j--)) return false; return true; } static String caesar(String s, int k) { String r = ""; for (char c : s.toCharArray()) r += c >= 'a' && c <= 'z' ? (char) ((c - 'a' + k + 26) % 26 + 'a') : c; return r; }

    public static void main(String[] args) throws Exception {
        System.out.println(pal("level") + "" + pal("ab") + caesar("hello, world", 3) + caesar(caesar("zebra", 7), -7));
    }
}
