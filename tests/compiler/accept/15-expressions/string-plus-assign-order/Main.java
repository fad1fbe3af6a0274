// String concatenation keeps evaluation order with side effects and nulls.
public class Main {
    static int i = 1; static String s() { i *= 2; return i == 4 ? null : "s" + i; } static int n() { return i++; }

    public static void main(String[] args) throws Exception {
        String t = n() + s() + n() + s() + n() + 'c' + (n() + n()) + i + null; System.out.println(t); t = i + (t = "x") + t; System.out.println(t + i); char[] c = {'a'}; t += c.length + c[0] + "" + c[0] + c.length; System.out.println(t);
    }
}
