import java.lang.annotation.*;
import java.util.*;

public class Main {
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
    @interface Info {
        String value() default "none";

        int[] numbers() default {};

        Level level() default Level.LOW;

        Class<?> type() default Object.class;
    }

    enum Level { LOW, HIGH }

    @Info(value = "cls" + 1, numbers = {1, 2}, level = Level.HIGH, type = String.class)
    static class Annotated {
        @Info
        int field;

        @Info("m")
        @Deprecated
        void method() {
        }
    }

    public static void main(String[] args) throws Exception {
        Info i = Annotated.class.getAnnotation(Info.class);
        System.out.println(i.value() + Arrays.toString(i.numbers()) + i.level() + i.type().getSimpleName());
        Info f = Annotated.class.getDeclaredField("field").getAnnotation(Info.class);
        System.out.println(f.value() + f.numbers().length + f.level());
        System.out.println(Annotated.class.getDeclaredMethod("method").isAnnotationPresent(Deprecated.class));
    }
}
