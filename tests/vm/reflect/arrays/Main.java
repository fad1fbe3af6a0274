import java.lang.reflect.Array;
public class Main {
    interface Op { Object run() throws Throwable; }
    static void t(Op o) { try { System.out.println(o.run()); } catch (Throwable e) { System.out.println(e); } }
    public static void main(String[] args) {
        Object a = Array.newInstance(int.class, 3), n = Array.newInstance(String.class, 2, 3);
        t(() -> n.getClass().getName() + Array.getLength(n) + ((Object[]) ((Object[]) n)[1]).length);
        t(() -> { Array.set(a, 1, (byte) 5); Array.setInt(a, 2, 7); return Array.get(a, 1) + "" + Array.getLong(a, 2); });
        t(() -> { Array.set(a, 1, 5L); return 0; });
        t(() -> { Array.setLong(a, 1, 5L); return 0; });
        t(() -> Array.getByte(a, 1));
        t(() -> Array.get(a, 3));
        t(() -> Array.get("x", 0));
        t(() -> Array.getLength(null));
        t(() -> { Array.set(n, 0, "x"); return 0; });
        t(() -> Array.newInstance(void.class, 1));
        t(() -> Array.newInstance(int.class, -1));
        t(() -> Array.newInstance(int.class, new int[0]));
        t(() -> Array.newInstance(int[].class, 2).getClass());
        t(() -> { Array.set(a, 0, null); return 0; });
    }
}
