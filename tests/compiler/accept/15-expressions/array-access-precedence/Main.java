// Indexing, increments, calls and casts mixed.
public class Main {
    public static void main(String[] args) throws Exception {
        int[] a = {3, 1, 2, 0}; int i = 0; System.out.println(a[a[a[i]]] + a[i++] * a[i] + -a[i]++ + a[i] + (a)[2] + ((int[]) (Object) a)[0] + new int[][] {a, {9}}[1][0] + a.clone()[2]--); Object o = a; long[][] l = {{1}, {2, 3}}; System.out.println(((int[]) o)[i] + l[1][1]++ + ++l[1][1] + ~l[0][0] + " " + l[l[0].length][0] + a[a.length - 1]);
    }
}
