// Generic methods in conditionals, casts and concatenations.
import java.io.*;
import java.util.*;

public class Main {
    static <T> T id(T t) { return t; } static <T> Optional<T> opt(T t) { return Optional.ofNullable(t); } static <T extends Comparable<T>> int cmp(T a, T b) { return a.compareTo(b); }

    public static void main(String[] args) throws Exception {
        boolean b = args.length == 0; String s = b ? id("x") : id(null); Object o = b ? opt(1) : opt("s"); long l = b ? id(5) : id(6L); int c = cmp("a", "b") + cmp(2, 1) + Main.<Double>cmp(1.0, 1.0); Optional<? extends Serializable> p = b ? opt(1) : opt("z"); System.out.println(s + o + l + c + p.get() + (String) id((Object) "cast") + (b ? opt(null) : opt(2)).isPresent());
    }
}
