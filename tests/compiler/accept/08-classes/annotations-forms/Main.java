// JLS 9.6, 9.7: all element types, defaults, repetition, inheritance, constants in annotations.
import java.lang.annotation.*;
import java.util.*;

public class Main {
    @Retention(RetentionPolicy.RUNTIME) @Inherited @interface All {
        int i() default 1 + 2; String s() default "d" + K; Class<?> c() default Object.class; E e() default E.B;
        int[] a() default {1, 2}; Sub sub() default @Sub(9); String[] one() default "x"; char ch() default 'c'; long l() default 5; double d() default 1e3;
        String K = "k";
    }
    @Retention(RetentionPolicy.RUNTIME) @interface Sub { int value(); }
    enum E { A, B }
    @Retention(RetentionPolicy.RUNTIME) @Repeatable(Marks.class) @interface Mark { String value(); }
    @Retention(RetentionPolicy.RUNTIME) @interface Marks { Mark[] value(); }
    @All(i = 5, c = int[].class, a = {}, one = {"p", "q"}, sub = @Sub(3)) @Mark("1") @Mark("2") static class X {}
    static class Y extends X { @Mark("only") @Deprecated public void m(@Sub(1) int p) {} }

    public static void main(String[] args) throws Exception {
        All x = Y.class.getAnnotation(All.class);
        System.out.println(x.i() + x.s() + x.c() + x.e() + Arrays.toString(x.a()) + x.sub().value() + Arrays.toString(x.one()) + x.ch() + x.l() + x.d());
        System.out.println(X.class.getAnnotationsByType(Mark.class)[1].value() + X.class.getAnnotation(Marks.class).value().length + Y.class.getAnnotationsByType(Mark.class).length);
        var m = Y.class.getMethod("m", int.class);
        System.out.println(m.getAnnotation(Mark.class) + " " + m.isAnnotationPresent(Deprecated.class) + " " + m.getParameterAnnotations()[0][0]);
        System.out.println(x.equals(X.class.getAnnotation(All.class)) + " " + x.annotationType().getSimpleName());
    }
}
