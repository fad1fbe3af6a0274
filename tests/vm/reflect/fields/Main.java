import java.lang.reflect.*;
public class Main {
    public byte b = 1; public long l = 2; public static double d = 3; public final int fin = 4; public static final int sfin = Integer.parseInt("5"); private String s = "six"; public Object o = "seven"; public char c = 'c'; public boolean z;
    interface Op { Object run() throws Throwable; }
    static void t(Op o) { try { System.out.println(o.run()); } catch (Throwable e) { System.out.println(e); } }
    public static void main(String[] args) throws Exception {
        Main m = new Main();
        for (Field f : Main.class.getDeclaredFields()) System.out.println(f + " " + f.get(m) + " " + f.getType());
        Field b = Main.class.getField("b"), l = Main.class.getField("l"), fin = Main.class.getField("fin");
        t(() -> b.getInt(m) + l.getLong(m) + Main.class.getField("c").getInt(m));
        t(() -> l.getInt(m));
        t(() -> { l.set(m, 'x'); return m.l; });
        t(() -> { b.set(m, 300); return m.b; });
        t(() -> { l.setInt(m, -1); return m.l; });
        t(() -> { b.set(m, null); return 0; });
        t(() -> { fin.set(m, 9); return 0; });
        t(() -> { fin.setAccessible(true); fin.set(m, 9); return fin.get(m); });
        t(() -> { Field f = Main.class.getField("sfin"); f.setAccessible(true); f.set(null, 1); return 0; });
        t(() -> { Main.class.getField("o").set(m, 5); return m.o; });
        t(() -> { Main.class.getDeclaredField("s").set(m, 5); return 0; });
        t(() -> Main.class.getField("b").get(null));
        t(() -> Main.class.getField("b").get("x"));
        t(() -> { Main.class.getField("z").setBoolean(m, true); return m.z; });
        t(() -> { Main.class.getField("z").setInt(m, 1); return m.z; });
        t(() -> { Main.class.getField("d").setFloat(null, 1.5f); return d; });
    }
}
