// JLS 3.3: Unicode escapes stand anywhere, with any number of u's, even for delimiters.
public class Main {
    static int \u0061bc = 3;
    static String caf\u00e9 = "caf\uuu00e9";

    public static void main(String[] args) throws Exception {
        System.out.println(abc);
        System.out.println(café + " " + café.length());
        System.out.println("\u0041\u0042".length());
        char c = '\u0041';
        System\u002eout.println(c);
        String s = \u0022quoted\u0022;
        System.out.println(s);
        System.out.println("\\u0041" + "\\\u0041".length());
        int x = 1; // a comment \u000a x = 2;
        System.out.println(x);
        /* \u002a/ System.out.println("after the comment"); /**/
    }
}
