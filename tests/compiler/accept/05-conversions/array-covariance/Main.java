// Arrays convert to arrays of supertypes.
public class Main {
    static int len(Object[] a) { return a.length; } static Object o(Object x) { return x; }

    public static void main(String[] args) throws Exception {
        Comparable<?>[] c = new String[] {"x"}; Object[][] q = new Integer[1][2]; Object[] z = new int[2][3]; Cloneable k = new int[1]; java.io.Serializable s = new long[2]; System.out.println(len(c) + len(q) + len(z) + ((int[]) k).length + ((long[]) o(s)).length);
    }
}
