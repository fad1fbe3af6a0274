import java.lang.invoke.*;
public class Main {
    int i; long j; static int si; volatile String s; boolean z; byte b; char c; short sh; float f; double d; final int fin = 3;
    static VarHandle of(String n, Class<?> t) throws Exception { return MethodHandles.lookup().findVarHandle(Main.class, n, t); }
    public static void main(String[] args) throws Throwable {
        Main m = new Main();
        VarHandle i = of("i", int.class), j = of("j", long.class), s = of("s", String.class), z = of("z", boolean.class);
        VarHandle si = MethodHandles.lookup().findStaticVarHandle(Main.class, "si", int.class);
        i.set(m, 5); i.setVolatile(m, (int) i.get(m) + 1); i.setOpaque(m, (int) i.getOpaque(m) + 1); i.setRelease(m, (int) i.getAcquire(m) + 1);
        System.out.println((int) i.getVolatile(m) + " " + i.compareAndSet(m, 8, 9) + i.compareAndSet(m, 8, 10) + " " + (int) i.compareAndExchange(m, 9, 11) + " " + (int) i.compareAndExchange(m, 9, 12) + " " + (int) i.getAndSet(m, 20));
        System.out.println((int) i.getAndAdd(m, 5) + " " + (int) i.getAndBitwiseOr(m, 64) + " " + (int) i.getAndBitwiseAnd(m, 96) + " " + (int) i.getAndBitwiseXor(m, 1) + " " + (int) i.get(m));
        System.out.println((long) j.getAndAdd(m, 1L << 40) + " " + (long) j.getAndAddAcquire(m, 2L) + " " + j.weakCompareAndSetPlain(m, (1L << 40) + 2, 7L) + " " + (long) j.get(m));
        System.out.println(s.compareAndSet(m, null, "x") + " " + (String) s.getAndSet(m, "y") + " " + (String) s.get(m) + " " + s.compareAndSet(m, new String("y"), "z"));
        System.out.println((boolean) z.getAndBitwiseOr(m, true) + " " + (boolean) z.getAndBitwiseXor(m, true) + " " + (boolean) z.get(m));
        si.set(5); System.out.println((int) si.getAndAdd(6) + " " + si.compareAndSet(11, 12) + " " + si.coordinateTypes() + i.coordinateTypes() + " " + i.varType());
        VarHandle b = of("b", byte.class), c = of("c", char.class), sh = of("sh", short.class), f = of("f", float.class), d = of("d", double.class);
        b.set(m, (byte) 127); System.out.println((byte) b.getAndAdd(m, (byte) 1) + " " + (byte) b.get(m) + " " + b.compareAndSet(m, (byte) -128, (byte) 3) + (byte) b.getAndBitwiseXor(m, (byte) -1));
        c.set(m, 'a'); System.out.println((char) c.getAndAdd(m, (char) 1) + " " + (char) c.get(m)); sh.set(m, (short) 5); System.out.println((short) sh.getAndSet(m, (short) 6));
        f.set(m, 1.5f); System.out.println((float) f.getAndAdd(m, 2.5f) + " " + (float) f.get(m) + " " + f.compareAndSet(m, 4.0f, 5f)); d.set(m, 0.0); System.out.println(d.compareAndSet(m, -0.0, 1.0) + " " + (double) d.getAndAdd(m, 2.0) + " " + (double) d.get(m));
        VarHandle fin = of("fin", int.class);
        try { fin.set(m, 4); } catch (UnsupportedOperationException e) { System.out.println("UOE"); }
        System.out.println((int) fin.get(m) + " " + fin.isAccessModeSupported(VarHandle.AccessMode.SET) + fin.isAccessModeSupported(VarHandle.AccessMode.GET) + s.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD) + z.isAccessModeSupported(VarHandle.AccessMode.GET_AND_BITWISE_OR) + f.isAccessModeSupported(VarHandle.AccessMode.GET_AND_BITWISE_OR));
        try { s.getAndAdd(m, "q"); } catch (UnsupportedOperationException e) { System.out.println("UOE"); }
        try { i.get((Main) null); } catch (NullPointerException e) { System.out.println("NPE"); }
        try { i.set(m, "x"); } catch (WrongMethodTypeException e) { System.out.println(e.getMessage()); }
        try { i.get("x"); } catch (ClassCastException | WrongMethodTypeException e) { System.out.println(e.getMessage()); }
        try { Object o = i.withInvokeExactBehavior().get(m); } catch (WrongMethodTypeException e) { System.out.println(e.getMessage()); }
        i.set(m, (short) 7); System.out.println((long) (int) i.get(m) + " " + (Object) i.get(m) + " " + (Integer) i.get(m));
    }
}
