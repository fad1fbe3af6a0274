// Enum and record classes have the members the language promises.
import java.util.*;

public class Main {
    enum E { A, B } record R(int x, String y) {}

    public static void main(String[] args) throws Exception {
        System.out.println(Arrays.stream(E.class.getDeclaredMethods()).filter(m -> !m.isSynthetic()).map(m -> m.getName()).sorted().toList() + "" + Arrays.stream(R.class.getDeclaredMethods()).map(m -> m.getName()).sorted().toList() + Arrays.stream(E.class.getDeclaredFields()).filter(f -> f.isEnumConstant()).count() + R.class.getRecordComponents().length + java.lang.reflect.Modifier.toString(R.class.getModifiers()) + java.lang.reflect.Modifier.toString(E.class.getModifiers()) + E.class.getMethod("valueOf", String.class).invoke(null, "B"));
    }
}
