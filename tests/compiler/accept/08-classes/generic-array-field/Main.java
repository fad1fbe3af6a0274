// Generic arrays through casts, and varargs of type variables.
import java.util.*;

public class Main {
    static class Stack<T> { private T[] a; private int n; @SuppressWarnings("unchecked") Stack(int c) { a = (T[]) new Object[c]; } @SafeVarargs final Stack<T> push(T... ts) { for (T t : ts) { if (n == a.length) a = Arrays.copyOf(a, n * 2); a[n++] = t; } return this; } T pop() { T t = a[--n]; a[n] = null; return t; } }

    public static void main(String[] args) throws Exception {
        Stack<String> s = new Stack<String>(1).push("a", "b").push(); System.out.println(s.pop() + s.pop().length());
    }
}
