import java.lang.annotation.*;
import java.util.*;

/** The text, equality and hash codes of annotations. */
public class Main {
    enum Color { RED, GREEN { @Override public String toString() { return "green!"; } } }
    @Retention(RetentionPolicy.RUNTIME) @interface Inner { int value() default 3; String name() default "n"; }
    @Retention(RetentionPolicy.RUNTIME) @interface Marker {}
    @Retention(RetentionPolicy.RUNTIME) @interface Single { String value(); }
    @Retention(RetentionPolicy.RUNTIME) @interface All {
        boolean z() default true; byte b() default 1; char c() default 'c'; short s() default 2; int i() default 3; long l() default 4L;
        float f() default 1.5f; double d() default 2.5; String text() default "a\"b\n\u0001\u20ac'"; Class<?> type() default int[].class; Class<?> other() default Map.Entry.class;
        Color color() default Color.RED; Color second() default Color.GREEN; Inner inner() default @Inner; Inner[] inners() default {@Inner(1), @Inner(value = 2, name = "x")};
        int[] ints() default {1, 2}; String[] strings() default {"a", "b"}; Class<?>[] types() default {String.class, int.class}; char[] chars() default {'\'', '\\', '"'};
        long[] longs() default {1L}; float[] floats() default {Float.NaN, Float.POSITIVE_INFINITY}; double[] doubles() default {-0.0}; byte[] bytes() default {-1}; boolean[] none() default {};
        Color[] colors() default {Color.GREEN};
    }
    @All static void a() {}
    @Single("only") @Marker @Inner(name = "y") static void b() {}
    @Inner(name = "y") static void c() {}

    public static void main(String[] args) throws Exception {
        for (Annotation a : Main.class.getDeclaredMethod("a").getAnnotations()) System.out.println(a.toString().replace(", ", ",\n  "));
        for (Annotation a : Main.class.getDeclaredMethod("b").getAnnotations()) System.out.println(a + " " + a.annotationType());
        Inner x = Main.class.getDeclaredMethod("b").getAnnotation(Inner.class), y = Main.class.getDeclaredMethod("c").getAnnotation(Inner.class);
        System.out.println(x.equals(y) + " " + (x.hashCode() == y.hashCode()) + " " + x.hashCode());
        System.out.println(Main.class.getDeclaredMethod("a").getAnnotation(All.class).equals(x));
        System.out.println(Main.class.getDeclaredMethod("b").getAnnotation(Marker.class).hashCode());
        System.out.println(Main.class.getDeclaredMethod("b").getAnnotation(Single.class).hashCode());
        System.out.println(Inner.class.getDeclaredMethod("name").getDefaultValue() + " " + Arrays.toString((int[]) All.class.getDeclaredMethod("ints").getDefaultValue()));
    }
}
