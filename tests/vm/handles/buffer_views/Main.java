import java.lang.invoke.*; import java.nio.*;
public class Main { interface T { Object run() throws Throwable; }
 static void t(T r) { try { System.out.println(r.run()); } catch (Throwable e) { System.out.println(e); } }
 public static void main(String[] a) { VarHandle z = MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN), s = MethodHandles.byteBufferViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN), d = MethodHandles.byteBufferViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);
  ByteBuffer h = ByteBuffer.allocate(16), dd = ByteBuffer.allocateDirect(16);
  for (ByteBuffer b : new ByteBuffer[] {h, dd, h.slice(1, 9), dd.slice(1, 9)}) {
  t(() -> (int) z.getVolatile(b, 0)); t(() -> (int) z.getVolatile(b, 3)); t(() -> (int) z.getAndAdd(b, 4, 5)); t(() -> (int) z.getAndBitwiseOr(b, 4, 8)); t(() -> (short) s.getOpaque(b, 2)); t(() -> s.compareAndSet(b, 2, (short) 1, (short) 2)); t(() -> d.compareAndSet(b, 0, 0d, 2d)); t(() -> (double) d.getAndAdd(b, 0, 0d));
  t(() -> { b.limit(8); return (int) z.get(b, 5); }); t(() -> (int) z.get(b, 4)); t(() -> { z.setVolatile(b.asReadOnlyBuffer(), 0, 4); return 0; }); t(() -> (int) z.get((ByteBuffer) null, 0)); t(() -> { z.set(b, 1, 0x01020304); return b.get(2); }); t(() -> z.compareAndExchange(b, 1, 1, 1)); }
  t(() -> MethodHandles.byteArrayViewVarHandle(int[].class, null)); t(() -> z.toMethodHandle(VarHandle.AccessMode.GET_AND_ADD).invoke(dd, 4, 5));
 } }
