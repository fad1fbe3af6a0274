// Records, enums and sealed types through reflection.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    record R(int a, List<String> b) {} enum E { X, Y { } } sealed interface S permits T {} record T() implements S {}

    public static void main(String[] args) throws Exception {
        show(R.class.isRecord() + "" + Arrays.stream(R.class.getRecordComponents()).map(c -> c.getName() + c.getGenericType()).toList() + R.class.getRecordComponents()[0].getAccessor().invoke(new R(5, null)) + E.class.isEnum() + E.Y.getClass().isEnum() + Arrays.toString(E.class.getEnumConstants()) + S.class.isSealed() + S.class.getPermittedSubclasses()[0].getSimpleName() + T.class.getPermittedSubclasses() + String.class.getRecordComponents() + E.class.getField("X").isEnumConstant());
    }
}
