import java.lang.invoke.*;
import java.nio.ByteOrder;
public class Main {
    int x;
    public static void main(String[] args) throws Throwable {
        VarHandle big = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN), little = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
        byte[] b = new byte[12];
        big.set(b, 1, 0x01020304);
        System.out.println(java.util.Arrays.toString(b) + " " + Integer.toHexString((int) big.get(b, 0)) + " " + Long.toHexString((long) little.get(b, 3)));
        VarHandle v = MethodHandles.lookup().findVarHandle(Main.class, "x", int.class);
        MethodHandle add = v.toMethodHandle(VarHandle.AccessMode.GET_AND_ADD);
        Main m = new Main();
        System.out.println((int) add.invokeExact(m, 5) + " " + (int) add.invokeExact(m, 6) + " " + m.x + " " + add.type() + " " + v.accessModeType(VarHandle.AccessMode.COMPARE_AND_SET));
        MethodHandle ex = MethodHandles.varHandleInvoker(VarHandle.AccessMode.GET, v.accessModeType(VarHandle.AccessMode.GET));
        System.out.println((int) ex.invoke(v, m) + " " + VarHandle.AccessMode.valueFromMethodName("getAndSet"));
        VarHandle.fullFence(); VarHandle.acquireFence(); VarHandle.releaseFence(); VarHandle.loadLoadFence(); VarHandle.storeStoreFence();
    }
}
