// Field: reading and writing, types, statics, finals, text.
import java.lang.reflect.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    static class T { public int i = 1; private String s = "p"; static final long L = 5; final int f = 7; public volatile double d; List<? extends Number> g; }

    public static void main(String[] args) throws Exception {
        T t = new T(); Field i = T.class.getField("i"); i.set(t, 9); i.setInt(t, i.getInt(t) + 1); show(t.i + "" + i + i.getType() + T.class.getDeclaredField("L").getLong(null) + T.class.getDeclaredField("d").toGenericString() + T.class.getDeclaredField("g").getGenericType());
        Field s = T.class.getDeclaredField("s"); s.setAccessible(true); s.set(t, "new"); show(s.get(t) + Modifier.toString(s.getModifiers())); i.set(t, (short) 4); show(i.get(t));
        attempt(() -> { i.set(t, "x"); return 0; });
        attempt(() -> { i.set(t, null); return 0; });
        attempt(() -> i.get(null));
        attempt(() -> { i.set(t, 5L); return 0; });
        attempt(() -> T.class.getField("s"));
        attempt(() -> T.class.getDeclaredField("zz"));
        Field f = T.class.getDeclaredField("f"); f.setAccessible(true); f.set(t, 8); show(f.get(t));
        attempt(() -> { Field l = T.class.getDeclaredField("L"); l.setAccessible(true); l.set(null, 1L); return 0; });
        show(Arrays.stream(T.class.getDeclaredFields()).map(Field::getName).toList());
    }
}
