// JLS 9.7.4: annotations stand before every use of a type.
import java.lang.annotation.*;
import java.util.*;
import java.util.function.*;

public class Main {
    @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME) @interface N { int value() default 0; }
    static class Box<@N T extends @N Object & @N Comparable<@N T>> extends @N Object implements @N Runnable { public void run() {} }
    static @N String @N [] @N(2) [] f(@N String s, @N int @N ... r) throws @N RuntimeException { return new @N String @N [1] @N [2]; }
    static <@N U> @N List<@N ? extends @N U> g(Main this1) { return List.of(); }
    void receiver(@N Main this) { System.out.println("receiver"); }

    public static void main(String[] args) throws Exception {
        @N String s = (@N String) "x";
        if (s instanceof @N String t) System.out.println(t + f(s, 1, 2)[0].length);
        new Main().receiver();
        Supplier<List<String>> q = @N ArrayList<@N String>::new;
        System.out.println(q.get() + "" + new @N ArrayList<@N Integer>());
        try { throw new @N IllegalStateException("e"); } catch (@N IllegalStateException e) { System.out.println(e.getMessage()); }
        for (@N int i = 0; i < 1; i++) System.out.println(i);
    }
}
