// Annotations within annotations, arrays of them, enums and classes.
import java.lang.annotation.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    @Retention(RetentionPolicy.RUNTIME) @interface In { int v() default 1; Class<?>[] c() default {}; } @Retention(RetentionPolicy.RUNTIME) @interface Out { In one() default @In(v = 5); In[] many() default {@In, @In(v = 2, c = {int.class, String[].class})}; RetentionPolicy p() default RetentionPolicy.SOURCE; String[] s(); }
    @Out(s = {}) static class A {} @Out(s = "x", many = @In(v = 9)) static class B {}

    public static void main(String[] args) throws Exception {
        Out a = A.class.getAnnotation(Out.class), b = B.class.getAnnotation(Out.class); show(a.one().v() + "" + a.many().length + a.many()[1].c()[1].getSimpleName() + a.p() + a.s().length + b.s()[0] + b.many()[0].v() + a.equals(b) + a.one().equals(b.one()) + a.many()[0].annotationType().getSimpleName());
    }
}
