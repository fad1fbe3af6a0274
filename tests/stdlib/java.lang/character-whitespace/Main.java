// isWhitespace, isSpaceChar, isISOControl and identifier parts of ASCII and some others.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        StringBuilder w = new StringBuilder(), s = new StringBuilder(), c = new StringBuilder(); for (int i = 0; i < 0x3100; i++) { if (Character.isWhitespace(i)) w.append(Integer.toHexString(i)).append(' '); if (Character.isSpaceChar(i)) s.append(Integer.toHexString(i)).append(' '); if (Character.isISOControl(i)) c.append(Integer.toHexString(i)).append(' '); } show(w); show(s); show(c);
    }
}
