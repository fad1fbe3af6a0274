// Arrays of type variables erase to their bound.
import java.util.*;

public class Main {
    static <T extends Comparable<T>> T[] sort(T[] a) { Arrays.sort(a); return a; } @SafeVarargs static <T extends CharSequence> int len(T... t) { int n = 0; for (T x : t) n += x.length(); return n; }

    public static void main(String[] args) throws Exception {
        Integer[] s = sort(new Integer[] {3, 1}); System.out.println(s[0] + len("ab", "c") + sort(new String[] {"z", "y"})[0]); try { Object[] o = sort(new String[] {"q"}); o[0] = 1; } catch (ArrayStoreException e) { System.out.println("store"); }
    }
}
