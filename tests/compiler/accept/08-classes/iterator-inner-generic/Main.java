// An inner iterator over a generic container.
import java.util.*;

public class Main {
    static class Ring<T> implements Iterable<T> { private final T[] a; private int at, n; @SuppressWarnings("unchecked") Ring(int k) { a = (T[]) new Object[k]; } void add(T t) { a[at] = t; at = (at + 1) % a.length; n = Math.min(n + 1, a.length); } public Iterator<T> iterator() { return new It(); } private class It implements Iterator<T> { int i; public boolean hasNext() { return i < n; } public T next() { return a[(at - n + i++ + a.length) % a.length]; } } }

    public static void main(String[] args) throws Exception {
        Ring<Integer> r = new Ring<>(3); for (int i = 0; i < 5; i++) r.add(i); for (int x : r) System.out.print(x); System.out.println();
    }
}
