// Calls of an outer generic method from an inner class with its own variables.
import java.util.*;
import java.util.function.*;

public class Main {
    static class Box<T> { T v; Box(T v) { this.v = v; } <U> Box<U> map(Function<? super T, ? extends U> f) { return new Box<>(f.apply(v)); } class It implements Iterator<T> { boolean done; public boolean hasNext() { return !done; } public T next() { done = true; return v; } <R> R fold(R r, BiFunction<R, ? super T, R> f) { while (hasNext()) r = f.apply(r, next()); return r; } } It it() { return new It(); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Box<>(3).map(x -> "s" + x).map(String::length).it().fold(10, Integer::sum));
    }
}
