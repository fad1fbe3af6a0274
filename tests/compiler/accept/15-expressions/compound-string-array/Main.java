// += on strings in arrays and fields, with null and side effects.
public class Main {
    static String[] s = {null, "x"}; static int k; String f;

    public static void main(String[] args) throws Exception {
        s[k++] += "a" + k; s[k] += s[k] += "y"; Main m = new Main(); m.f += 1; m.f += m.f += 'c'; System.out.println(s[0] + s[1] + m.f + k);
    }
}
