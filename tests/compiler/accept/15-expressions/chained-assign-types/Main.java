// Chained assignments convert at each step.
public class Main {
    public static void main(String[] args) throws Exception {
        byte b; int i; long l; double d; Object o; d = l = i = b = (byte) 200; o = d; System.out.println(b + " " + i + " " + l + " " + d + " " + o); Integer x; Number n; n = x = 5; char c; int k = c = 'q'; System.out.println(n + "" + x + k + c); String s; CharSequence t = s = "z"; System.out.println(t.length() + s); int[] p, q; (p = q = new int[2])[0] = 3; System.out.println(q[0] + (q = null == q ? p : q).length);
    }
}
