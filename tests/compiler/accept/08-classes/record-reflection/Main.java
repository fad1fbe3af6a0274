// JLS 8.10.3: components, annotations that spread, and the hidden members.
import java.lang.annotation.*;
import java.util.*;

public class Main {
    @Retention(RetentionPolicy.RUNTIME) @interface Tag { String value(); }
    @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD) @interface OnlyField {}
    record R(@Tag("c") int count, @OnlyField List<String> names) {}

    public static void main(String[] args) throws Exception {
        for (var c : R.class.getRecordComponents())
            System.out.println(c.getName() + " " + c.getType().getSimpleName() + " " + c.getGenericType() + " " + c.getAccessor().getName() + Arrays.toString(c.getAnnotations()));
        System.out.println(R.class.getDeclaredField("count").getAnnotation(Tag.class) + " " + R.class.getDeclaredField("names").getAnnotations().length);
        System.out.println(R.class.getDeclaredConstructors()[0].getParameters()[0].getName() + R.class.isRecord() + R.class.getSuperclass().getSimpleName());
        System.out.println(Arrays.deepToString(R.class.getDeclaredConstructors()[0].getParameterAnnotations()));
    }
}
