// VarHandle: fields, statics, arrays, byte views; atomic modes and refusals.
import java.lang.invoke.*;
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

    volatile int f = 1; static String s = "s"; final int fin = 3;

    public static void main(String[] args) throws Throwable {
        var l = MethodHandles.lookup(); Main m = new Main(); VarHandle f = l.findVarHandle(Main.class, "f", int.class);
        show(f.getVolatile(m) + "" + f.compareAndSet(m, 1, 5) + f.compareAndSet(m, 1, 6) + f.getAndAdd(m, 10) + f.getAndSet(m, 2) + f.getAndBitwiseOr(m, 5) + m.f + f.compareAndExchange(m, 7, 9) + m.f); f.setRelease(m, 4); f.setOpaque(m, (int) f.getAcquire(m) + 1); show(m.f + " " + f.varType() + f.coordinateTypes() + f.isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD));
        VarHandle s = l.findStaticVarHandle(Main.class, "s", String.class); s.set("t"); show((String) s.get() + s.compareAndSet("t", "u") + Main.s); VarHandle a = MethodHandles.arrayElementVarHandle(long[].class); long[] arr = {1, 2}; a.getAndAdd(arr, 1, 5L); show(arr[1] + "" + a.get(arr, 0));
        VarHandle b = MethodHandles.byteArrayViewVarHandle(int[].class, java.nio.ByteOrder.BIG_ENDIAN); byte[] bytes = new byte[8]; b.set(bytes, 2, 0x01020304); show(Arrays.toString(bytes) + b.get(bytes, 1));
        attempt(() -> a.get(arr, 9));
        attempt(() -> { l.findVarHandle(Main.class, "fin", int.class).set(m, 1); return 0; });
        attempt(() -> l.findVarHandle(Main.class, "zz", int.class));
        attempt(() -> f.get((Main) null));
    }
}
