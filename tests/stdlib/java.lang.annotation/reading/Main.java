// Annotations read through reflection: values, defaults, equality, text, inheritance.
import java.lang.annotation.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    @Retention(RetentionPolicy.RUNTIME) @Inherited @interface A { String name() default "d"; int[] nums() default {1, 2}; Class<?> type() default Object.class; Thread.State st() default Thread.State.NEW; char c() default '\n'; byte b() default -1; float f() default 1.5f; long l() default 5; }
    @Retention(RetentionPolicy.CLASS) @interface Hidden {}
    @A(name = "x\"y") @Hidden static class P {} static class C extends P {}

    public static void main(String[] args) throws Exception {
        A a = C.class.getAnnotation(A.class); show(a.name() + a.nums().length + a.equals(P.class.getAnnotation(A.class)) + (a.hashCode() == P.class.getAnnotation(A.class).hashCode()) + C.class.getDeclaredAnnotations().length + P.class.getAnnotations().length + C.class.isAnnotationPresent(A.class) + a.annotationType());
        a.nums()[0] = 99; show(a.nums()[0] + "" + A.class.getMethod("name").getDefaultValue() + A.class.getAnnotation(Retention.class).value() + Arrays.toString(ElementType.values()) + Deprecated.class.getAnnotation(Target.class).value().length);
    }
}
