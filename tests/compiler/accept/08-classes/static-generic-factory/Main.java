// Generic static factories, recursion and wildcard results.
import java.util.*;
import java.util.function.*;

public class Main {
    static abstract class Lst<T> implements Iterable<T> { abstract boolean empty(); abstract T head(); abstract Lst<T> tail(); static <T> Lst<T> nil() { return new Lst<>() { boolean empty() { return true; } T head() { throw new NoSuchElementException(); } Lst<T> tail() { return this; } }; } static <T> Lst<T> cons(T h, Lst<? extends T> t) { @SuppressWarnings("unchecked") Lst<T> u = (Lst<T>) t; return new Lst<>() { boolean empty() { return false; } T head() { return h; } Lst<T> tail() { return u; } }; } @SafeVarargs static <T> Lst<T> of(T... a) { Lst<T> l = nil(); for (int i = a.length; i-- > 0;) l = cons(a[i], l); return l; } <R> Lst<R> map(Function<? super T, ? extends R> f) { return empty() ? nil() : cons(f.apply(head()), tail().map(f)); } public Iterator<T> iterator() { return new Iterator<>() { Lst<T> at = Lst.this; public boolean hasNext() { return !at.empty(); } public T next() { T t = at.head(); at = at.tail(); return t; } }; } }

    public static void main(String[] args) throws Exception {
        for (Number n : Lst.<Number>cons(0.5, Lst.of(1, 2)).map(x -> x.intValue() * 10)) System.out.print(n + " "); System.out.println();
    }
}
