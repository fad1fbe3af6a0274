// Digits and letters by arithmetic agree with Character.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int bad = 0; for (char c = 0; c < 128; c++) { boolean d = c >= '0' && c <= '9', u = c >= 'A' && c <= 'Z', l = c >= 'a' && c <= 'z'; if (Character.isDigit(c) != d || Character.isUpperCase(c) != u || Character.isLowerCase(c) != l || Character.isLetter(c) != (u || l) || Character.toUpperCase(c) != (l ? c - 32 : c) || Character.toLowerCase(c) != (u ? c + 32 : c) || Character.isLetterOrDigit(c) != (d || u || l)) bad++; } show(bad + "" + Character.getNumericValue('9') + Character.digit('b', 12) + Character.forDigit(7, 8));
    }
}
