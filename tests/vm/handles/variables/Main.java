import java.lang.invoke.*;
import java.nio.*;
import java.util.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.*;
public class Main {
    interface T { Object run() throws Throwable; }
    static void t(String n, T r) { try { Object o = r.run(); System.out.println(n + ": " + (o instanceof Object[] a ? Arrays.toString(a) : o instanceof byte[] b ? Arrays.toString(b) : o)); } catch (Throwable e) { System.out.println(n + ": " + e.toString().replaceAll("@[0-9a-f]+", "@")); } }
    int x = 5; static long s = 7; final int fin = 3; volatile String str = "a"; float fl = 1.5f; boolean bo; byte by = 3; char ch = 'c';
    static int parse(String s) { return Integer.parseInt(s); }
    static String show(int i) { return "<" + i + ">"; }
    public static void main(String[] args) throws Throwable {
        Lookup l = lookup();
        VarHandle x = l.findVarHandle(Main.class, "x", int.class), s = l.findStaticVarHandle(Main.class, "s", long.class), fin = l.findVarHandle(Main.class, "fin", int.class), str = l.findVarHandle(Main.class, "str", String.class), fl = l.findVarHandle(Main.class, "fl", float.class), bo = l.findVarHandle(Main.class, "bo", boolean.class), by = l.findVarHandle(Main.class, "by", byte.class);
        Main o = new Main();
        t("get", () -> (int) x.get(o)); t("null", () -> (int) x.get((Main) null)); t("cce", () -> (int) x.get((Object) "s"));
        t("set fin", () -> { fin.set(o, 4); return 0; }); t("get fin", () -> (int) fin.getVolatile(o));
        t("gaa fl", () -> (float) fl.getAndAdd(o, 2f) + " " + o.fl); t("gab fl", () -> (float) fl.getAndBitwiseOr(o, 2f));
        t("gaa str", () -> (String) str.getAndAdd(o, "b")); t("cas str", () -> str.compareAndSet(o, "a", "b") + o.str);
        t("bo or", () -> (boolean) bo.getAndBitwiseOr(o, true) + " " + o.bo); t("bo add", () -> (boolean) bo.getAndAdd(o, true)); t("bo xor", () -> (boolean) bo.getAndBitwiseXor(o, true) + " " + o.bo);
        t("by add", () -> (byte) by.getAndAdd(o, (byte) 127) + " " + o.by); t("by cas", () -> by.compareAndSet(o, (byte) -126, (byte) 1));
        t("bad types", () -> (String) x.get(o)); t("widen set", () -> { s.set(5); return s.get(); }); t("narrow", () -> { x.set(o, 5L); return 0; }); t("few", () -> (int) x.get());
        t("box", () -> { x.set(o, (Object) 9); return (Object) x.get(o); }); t("box cce", () -> { x.set(o, (Object) "x"); return 0; });
        t("exact", () -> { VarHandle e = s.withInvokeExactBehavior(); e.set(5); return 0; }); t("exact2", () -> { VarHandle e = s.withInvokeExactBehavior(); return e.get(); });
        t("void drop", () -> { x.getAndAdd(o, 1); return o.x; });
        t("tmh", () -> (int) x.toMethodHandle(VarHandle.AccessMode.GET_AND_ADD).invokeExact(o, 5)); t("tmh type", () -> x.toMethodHandle(VarHandle.AccessMode.COMPARE_AND_SET).type()); t("tmh s", () -> { s.toMethodHandle(VarHandle.AccessMode.SET).invokeExact(99L); return Main.s; }); t("tmh uns", () -> fin.toMethodHandle(VarHandle.AccessMode.SET).invoke(o, 3));
        t("toString", () -> x + " " + s + " " + arrayElementVarHandle(String[].class)); t("desc", () -> x.describeConstable() + " " + s.describeConstable());
        t("hash", () -> x.hashCode() == l.findVarHandle(Main.class, "x", int.class).hashCode());
        t("coords", () -> x.coordinateTypes() + " " + s.coordinateTypes() + " " + arrayElementVarHandle(int[].class).coordinateTypes());
        t("amt", () -> x.accessModeType(VarHandle.AccessMode.COMPARE_AND_EXCHANGE)); t("sup", () -> { StringBuilder sb = new StringBuilder(); for (VarHandle v : new VarHandle[] {x, s, fin, str, fl, bo, by}) { for (var m : VarHandle.AccessMode.values()) sb.append(v.isAccessModeSupported(m) ? 1 : 0); sb.append('\n'); } return sb; });
        VarHandle ia = arrayElementVarHandle(int[].class), sa = arrayElementVarHandle(String[].class), oa = arrayElementVarHandle(Object[].class);
        int[] a = {1, 2, 3};
        t("ia", () -> (int) ia.getAndSet(a, 1, 9) + a[1]); t("ia oob", () -> (int) ia.get(a, 3)); t("ia neg", () -> (int) ia.get(a, -1)); t("ia null", () -> (int) ia.get((int[]) null, 0));
        t("oa ase", () -> { oa.set((Object[]) new String[1], 0, (Object) 5); return 0; }); t("sa cce", () -> { sa.set(new String[1], 0, (Object) 5); return 0; }); t("aev err", () -> arrayElementVarHandle(int.class));
        byte[] b = new byte[16];
        for (int i = 0; i < 16; i++) b[i] = (byte) (i * 17);
        for (boolean big : new boolean[] {true, false}) {
            ByteOrder bo2 = big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            for (Class<?> c : new Class<?>[] {short[].class, char[].class, int[].class, long[].class, float[].class, double[].class}) {
                VarHandle v = byteArrayViewVarHandle(c, bo2), w = byteBufferViewVarHandle(c, bo2);
                t("bav " + c.getSimpleName() + big, () -> (Object) v.get(b, 1)); t("bbv", () -> (Object) w.get(ByteBuffer.wrap(b), 1));
                t("bav", () -> v + " " + w); t("vol", () -> (Object) v.getVolatile(b, 0)); t("vol mis", () -> (Object) v.getVolatile(b, 1));
                t("oob", () -> (Object) v.get(b, 15)); t("neg", () -> (Object) v.get(b, -1)); t("bb oob", () -> (Object) w.get(ByteBuffer.wrap(b), 15));
                StringBuilder sb = new StringBuilder();
                for (var m : VarHandle.AccessMode.values()) sb.append(v.isAccessModeSupported(m) ? 1 : 0); sb.append(' ');
                for (var m : VarHandle.AccessMode.values()) sb.append(w.isAccessModeSupported(m) ? 1 : 0);
                System.out.println(sb);
                t("direct", () -> (Object) w.getVolatile(ByteBuffer.allocateDirect(16), 0)); t("direct mis", () -> (Object) w.getVolatile(ByteBuffer.allocateDirect(16), 1));
                t("ro", () -> { w.set(ByteBuffer.wrap(b).asReadOnlyBuffer(), 0, w.get(ByteBuffer.wrap(b), 0)); return 0; });
            }
        }
        VarHandle iv = byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN), dv = byteArrayViewVarHandle(double[].class, ByteOrder.BIG_ENDIAN);
        t("iv set", () -> { iv.set(b, 3, 0x01020304); return b; }); t("dv", () -> { dv.set(b, 1, 1.5); return (double) dv.get(b, 1); });
        t("iv cas", () -> iv.compareAndSet(ByteBuffer.allocate(1), 1)); t("iv bv", () -> { int[] q = {1}; VarHandle z = byteBufferViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN); ByteBuffer d = ByteBuffer.allocateDirect(16); z.set(d, 4, 0x1234); return (int) z.getAndAdd(d, 4, 5) + " " + (int) z.get(d, 4) + " " + z.compareAndSet(d, 4, 0x1239, 7) + " " + (int) z.getVolatile(d, 4) + " " + d.get(7); });
        t("bav err", () -> byteArrayViewVarHandle(int.class, ByteOrder.BIG_ENDIAN)); t("bav err2", () -> byteArrayViewVarHandle(byte[].class, ByteOrder.BIG_ENDIAN)); t("bav err3", () -> byteArrayViewVarHandle(String[].class, ByteOrder.BIG_ENDIAN)); t("bbv err", () -> byteBufferViewVarHandle(boolean[].class, ByteOrder.BIG_ENDIAN));
        MethodHandle parse = l.findStatic(Main.class, "parse", methodType(int.class, String.class)), show = l.findStatic(Main.class, "show", methodType(String.class, int.class));
        VarHandle fv = filterValue(x, parse, show);
        t("fv", () -> { fv.set(o, "42"); return (String) fv.get(o) + o.x; }); t("fv t", () -> fv + " " + fv.varType()); t("fv cas", () -> fv.compareAndSet(o, "42", "43") + " " + (String) fv.getAndSet(o, "50") + o.x); t("fv gaa", () -> (String) fv.getAndAdd(o, "50") + o.x);
        t("fv err", () -> filterValue(x, show, parse)); t("fv sup", () -> fv.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD));
        VarHandle fc = filterCoordinates(ia, 1, parse); t("fc", () -> (int) fc.get(a, "2")); t("fc t", () -> fc.coordinateTypes()); t("fc err", () -> filterCoordinates(ia, 1, show)); t("fc err2", () -> filterCoordinates(ia, 2, parse));
        VarHandle ic = insertCoordinates(ia, 0, a); t("ic", () -> (int) ic.getAndAdd(1, 100) + " " + a[1]); t("ic t", () -> ic.coordinateTypes()); VarHandle ic2 = insertCoordinates(ia, 0, a, 2); t("ic2", () -> (int) ic2.getVolatile()); t("ic err", () -> insertCoordinates(ia, 0, "x")); t("ic err2", () -> insertCoordinates(ia, 1, 1, 2));
        VarHandle cc = collectCoordinates(ia, 1, l.findVirtual(String.class, "indexOf", methodType(int.class, String.class))); t("cc", () -> (int) cc.get(a, "abc", "c")); t("cc t", () -> cc.coordinateTypes());
        VarHandle pc = permuteCoordinates(ia, List.of(int.class, int[].class), 1, 0); t("pc", () -> (int) pc.get(0, a)); t("pc t", () -> pc.coordinateTypes()); t("pc err", () -> permuteCoordinates(ia, List.of(int.class, int[].class), 0, 1));
        VarHandle dc = dropCoordinates(ia, 1, String.class, long.class); t("dc", () -> (int) dc.get(a, "x", 5L, 0)); t("dc t", () -> dc.coordinateTypes());
        t("fv cas x", () -> (String) fv.compareAndExchange(o, "100", "1") + o.x);
        t("vhExact", () -> (int) varHandleExactInvoker(VarHandle.AccessMode.GET, methodType(int.class, Main.class)).invokeExact(x, o)); t("vhExact err", () -> varHandleExactInvoker(VarHandle.AccessMode.GET, methodType(long.class, Main.class)).invoke(x, o)); t("vhInv", () -> (long) varHandleInvoker(VarHandle.AccessMode.GET, methodType(long.class, Main.class)).invokeExact(x, o));
        t("find vh", () -> (int) l.findVirtual(VarHandle.class, "get", methodType(int.class, Main.class)).invokeExact(x, o)); t("find vh bad", () -> l.findVirtual(VarHandle.class, "gett", methodType(int.class, Main.class)));
        t("nosuch", () -> l.findVarHandle(Main.class, "y", int.class)); t("static", () -> l.findVarHandle(Main.class, "s", long.class)); t("priv", () -> l.findVarHandle(String.class, "hash", int.class));
    }
}
