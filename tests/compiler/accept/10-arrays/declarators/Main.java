// JLS 10.2: brackets after the name, after the type, after a method; mixed.
import java.util.*;

public class Main {
    static int[] one()[] { return new int[][] {{1, 2}, {3}}; }
    static int sum(int[] a[], int[]... b) { return a.length * 10 + b.length; }

    public static void main(String[] args) throws Exception {
        int a[], b[][], c;
        a = new int[] {1};
        b = new int[][] {a, {}, null};
        c = b.length;
        int[] d, e[];
        e = b;
        d = e[0];
        System.out.println(a[0] + c + d.length + e[1].length);
        System.out.println(one()[0][1] + " " + sum(one(), a, a, null) + " " + sum(one()));
        int[][][] cube = new int[2][3][];
        System.out.println(cube[1].length + " " + cube[1][2]);
        String[][] names = {{"a", "b",}, {}, {"c"},};
        System.out.println(names.length + Arrays.deepToString(names));
        for (int x[] : b) System.out.print(x == null ? "n" : x.length);
        System.out.println();
        System.out.println(new int[] {1, 2, 3}[1] + new int[2][3][1].length);
    }
}
