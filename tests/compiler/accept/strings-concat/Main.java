public class Main {
    static int n;
    static String next() { return "n" + n++; }
    static Object[] objs = {null, "s", 1};
    String f = "f";
    static char c = 'x';
    static final String CONST = "a" + 1 + 'c' + 2L + 1.5f + 2.5 + true + null;
    static final char TAG = '\1';
    int hash() { return f.hashCode(); }
    @Override public String toString() { return f += "!"; }
    public static void main(String[] args) {
        System.out.println(CONST);
        String s = null;
        s += null;
        s += 'c';
        s += 1 + 2;
        s += 1 + "" + 2;
        System.out.println(s);
        System.out.println(next() + next() + (next() + next()));
        int i = 5;
        System.out.println("i" + i++ + i-- + ++i + -i + ~i + (i > 3) + (char) (i + 'a') + (byte) 300 + 5L + 1e10 + 1.0f / 3);
        System.out.println("" + objs[0] + objs[1] + objs[2] + new int[0].length);
        Main m = new Main();
        System.out.println("" + m + m.f + m + m.f);
        m.f += m.hash() > 0 ? "p" : "q";
        System.out.println(m.f);
        String[] a = {"x", "y"};
        int k = 0;
        a[k++] += "z" + k;
        System.out.println(a[0] + a[1] + k);
        Object o = "o";
        o += "bject";
        CharSequence cs = "c" + o;
        System.out.println(o + "" + cs);
        System.out.println("tag" + '\1' + "\2" + i + TAG + "end");
        System.out.println(1 + 2 + "3" + 4 * 5 + 6);
        System.out.println((c += 1) + "" + c);
        StringBuilder sb = new StringBuilder();
        String big = "";
        for (int j = 0; j < 3; j++) { big += j; sb.append(big).append(j % 2 == 0 ? 'e' : "odd"); }
        System.out.println(sb + big);
        String many = "" + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i
            + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i
            + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i
            + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + i + "end" + i + s;
        System.out.println(many);
        System.out.println(Double.MIN_VALUE + "|" + Float.MAX_VALUE + "|" + Long.MIN_VALUE + "|" + 100.0 + "|" + 1e7 + "|" + 0.001 + "|" + 1e-4 + "|" + (0.0 / 0) + "|" + 3.4e38f + "|" + '\u00e9' + "\ud83d\ude00");
    }
}
