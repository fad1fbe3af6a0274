import java.lang.invoke.*;
public class Main {
    static int made;
    public static Object boot(MethodHandles.Lookup l, String name, Class<?> type, Object... more) {
        made++;
        return type == int.class ? (Object) 42 : type == long.class ? (Object) 1L : type == double.class ? (Object) 2.5 : type == boolean.class ? (Object) true : type == char.class ? (Object) 'c' : name + java.util.Arrays.toString(more);
    }
    public static void main(String[] args) {
        for (int i = 0; i < 2; i++) System.out.println(T.i() + " " + T.j() + " " + T.d() + " " + T.z() + " " + T.c() + " " + T.s());
        System.out.println(made + " " + (T.s() == T.s()));
    }
}
