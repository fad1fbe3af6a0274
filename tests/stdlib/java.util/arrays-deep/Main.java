// Deep toString, equals and hashCode with primitive, nested and null arrays.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Object[] a = {new int[] {1}, new Object[] {new String[] {"x"}, null}, 2.5, new char[] {'c'}}, b = {new int[] {1}, new Object[] {new String[] {"x"}, null}, 2.5, new char[] {'c'}}; show(Arrays.deepToString(a) + Arrays.deepEquals(a, b) + Arrays.equals(a, b) + (Arrays.deepHashCode(a) == Arrays.deepHashCode(b)) + Arrays.deepHashCode(a) + Arrays.deepToString(null) + Arrays.deepEquals(null, null) + Arrays.deepToString(new int[][] {{1, 2}, null, {}}));
    }
}
