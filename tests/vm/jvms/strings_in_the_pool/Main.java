public class Main {
    static final String A = "ab"; static final String B = "a" + "b"; static String c = "a"; static final char CH = 'b';
    public static void main(String[] z) {
        String a = "ab"; System.out.println((a == A) + " " + (a == B) + " " + (a == c + "b") + " " + (a == (c + "b").intern()) + " " + (a == "a" + CH) + " " + ("" + 1 + 'c' + 2L + 1.5f + true + null == "1c21.5truenull") + " " + (Other.S == a) + " " + (new String("ab").intern() == a) + " " + ("ab".substring(0) == a) + " " + ("xab".substring(1) == a) + " " + (String.valueOf("ab") == a) + " " + ("ab".toString() == a) + " " + ("ab".trim() == a) + " " + ("".concat("ab") == a) + " " + ("ab".concat("") == a) + " " + ("ab".replace('x', 'y') == a) + " " + ("AB".toLowerCase() == a) + " " + ("ab".toLowerCase() == a));
        System.out.println("\u0000".length() + " " + "\ud83d\ude00".length() + " " + "\ud83d\ude00".codePointAt(0) + " " + "\ud83d".codePointAt(0) + " " + "\ud83d\ude00".intern().equals(new String(Character.toChars(0x1f600))) + " " + "é".getBytes(java.nio.charset.StandardCharsets.UTF_8).length + " " + "\uffff".charAt(0) % 7);
        System.out.println("Aa".hashCode() == "BB".hashCode()); System.out.println("".hashCode() + " " + "\0\0".hashCode() + " " + "\ud83d\ude00".hashCode() + " " + "zzzzzzzzzzzzzz".hashCode());
        switch ("Aa") { case "BB": System.out.println("BB"); break; case "Aa": System.out.println("Aa"); default: System.out.println("through"); }
    }
    static class Other { static String S = "a" + "b"; }
}
