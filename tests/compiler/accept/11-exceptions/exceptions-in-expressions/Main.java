// JLS 15.7: an exception leaves what was evaluated before, and skips the rest.
public class Main {
    static int t(String s) { System.out.print(s + " "); return 1; }
    static int boom() { throw new IllegalStateException("boom"); }

    public static void main(String[] args) throws Exception {
        int x = 5;
        int[] a = {1, 2};
        try { x = t("a") + boom() + t("never"); } catch (IllegalStateException e) { System.out.println(x); }
        try { a[x - 5] = boom(); } catch (IllegalStateException e) { System.out.println(a[0]); }
        try { x += boom(); } catch (IllegalStateException e) { System.out.println(x); }
        try { x++; x = x / 0; } catch (ArithmeticException e) { System.out.println(x); }
        int i = 0;
        try { a[i++] = a[i++] / (i - 2) + t("div"); } catch (ArithmeticException e) { System.out.println(i + " " + a[0]); }
        try { String.valueOf(t("p") + boom()).concat("" + t("q")); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    }
}
