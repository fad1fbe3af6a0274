// JLS 15.18.1: long concatenations, all types, side effects once, compound on array elements.
public class Main {
    static int n;
    static String next() { return "n" + n++; }
    static String[] arr = {"x"};
    static int idx() { n += 10; return 0; }

    public static void main(String[] args) throws Exception {
        String s = "";
        for (int i = 0; i < 3; i++) s += i + "," + s.length() + ";";
        System.out.println(s);
        System.out.println(next() + next() + n + next());
        arr[idx()] += next() + 1;
        System.out.println(arr[0] + n);
        Object o = "obj"; o += "!"; System.out.println(o);
        CharSequence cs = "cs"; cs += "" + 1; System.out.println(cs);
        char c = 'a'; c += 1; String t = c + 1 + "" + c + 1 + (c + 1) + (char) (c + 1); System.out.println(t);
        System.out.println(1 + 'a' + 2L + 3f + " " + 1 + 'a' + 2L + 3f + 4.0 + true + null + (Object) null + new int[0].length);
        System.out.println("\1\2".length() + "\u0001" + "é€😀" + 'x' + "\u0002".charAt(0));
        String a = "a", b = null;
        a += b += "c"; System.out.println(a + b);
        System.out.println("" + a + b + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + n + s + c + t + o + cs + a + b + arr[0] + 1L + 2.5 + 'q' + (byte) 1 + (short) 2);
    }
}
