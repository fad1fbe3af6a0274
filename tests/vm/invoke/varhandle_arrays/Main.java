import java.lang.invoke.*;
public class Main {
    public static void main(String[] args) throws Throwable {
        VarHandle ia = MethodHandles.arrayElementVarHandle(int[].class), sa = MethodHandles.arrayElementVarHandle(String[].class), ba = MethodHandles.arrayElementVarHandle(byte[].class), za = MethodHandles.arrayElementVarHandle(boolean[].class), ja = MethodHandles.arrayElementVarHandle(long[].class);
        int[] a = {1, 2, 3};
        System.out.println((int) ia.getAndAdd(a, 1, 10) + " " + (int) ia.get(a, 1) + " " + ia.compareAndSet(a, 2, 3, 33) + " " + a[2] + " " + (int) ia.getAndSet(a, 0, -1));
        byte[] b = new byte[9];
        for (int i = 0; i < 9; i++) ba.getAndAdd(b, i, (byte) (i * 3));
        ba.compareAndSet(b, 8, (byte) 24, (byte) 99);
        ba.getAndBitwiseOr(b, 3, (byte) 0x40);
        System.out.println(java.util.Arrays.toString(b));
        boolean[] z = new boolean[3];
        System.out.println(za.compareAndSet(z, 1, false, true) + " " + (boolean) za.getAndSet(z, 2, true) + java.util.Arrays.toString(z));
        String[] s = {"a", null};
        System.out.println(sa.compareAndSet(s, 1, null, "b") + (String) sa.getVolatile(s, 1) + " " + ja.coordinateTypes() + " " + sa.varType());
        long[] j = new long[2]; System.out.println((long) ja.getAndAdd(j, 1, 5L) + (long) ja.getAndBitwiseXor(j, 1, 3L) + j[1]);
        try { ia.get(a, 3); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { ia.set(a, -1, 0); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { ia.get((int[]) null, 0); } catch (NullPointerException e) { System.out.println("NPE"); }
        VarHandle oa = MethodHandles.arrayElementVarHandle(Object[].class);
        Object[] strings = new String[1];
        try { oa.set(strings, 0, 5); System.out.println("stored"); } catch (ArrayStoreException | ClassCastException e) { System.out.println(e.getClass()); }
        try { MethodHandles.arrayElementVarHandle(String.class); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}
