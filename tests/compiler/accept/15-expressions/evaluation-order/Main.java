// JLS 15.7: operands left to right; the left operand is saved before the right one runs.
import java.util.*;

public class Main {
    static StringBuilder log = new StringBuilder();
    static int v(String s, int i) { log.append(s); return i; }
    static int[] arr(String s, int... a) { log.append(s); return a; }
    static Main obj(String s) { log.append(s); return new Main(); }
    int f;
    Main set(int a, int b) { log.append("set"); return this; }

    public static void main(String[] args) throws Exception {
        int r = v("a", 1) + v("b", 2) * v("c", 3) - v("d", 4);
        arr("e", 1, 2, 3)[v("f", 1)] = v("g", 5);
        arr("h", 7)[v("i", 0)] += v("j", 1);
        obj("k").f = v("l", 1);
        obj("m").f += v("n", 1);
        obj("o").set(v("p", 1), v("q", 2)).set(v("r", 1), v("s", 2));
        int i = 2;
        int j = (i = 3) * i;
        int k = i + (i = 10) + i;
        i += (i = 1) + 1;
        int[] a = {0, 0, 0};
        int x = 0;
        a[x++] = x++ + x;
        a[x] = x = 1;
        int y = 5;
        y = y++ + ++y;
        y ^= y += 3;
        boolean b = v("t", 1) > 2 && v("u", 1) > 0 || v("v", 1) == 1 | v("w", 1) == 2 & v("x", 2) == 2;
        int z = v("y", 1) == 1 ? v("z", 8) : v("0", 9);
        System.out.println(log + " " + r + " " + j + " " + k + " " + i + " " + Arrays.toString(a) + x + " " + y + b + z);
    }
}
