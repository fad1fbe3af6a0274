// Increments in conditions, indexes and arguments of one expression.
import java.util.*;

public class Main {
    static int f(int a, int b, int c) { return a * 100 + b * 10 + c; }

    public static void main(String[] args) throws Exception {
        int i = 0; System.out.println(f(i++, i++, i++) + " " + f(++i, i--, --i) + " " + i); int[] a = new int[4]; i = 0; a[i++] = i++; a[i] = i = 3; a[--i] += i++ + ++i; System.out.println(Arrays.toString(a) + i); if (i++ == 4 & i++ == 5 && ++i == 7) System.out.println("yes " + i); while (i-- > 5) ; System.out.println(i + (i++ < 5 ? i-- : ++i) + i);
    }
}
