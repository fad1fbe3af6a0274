public class Main {
    static int count; static class Slow { static int v; static { try { Thread.sleep(50); } catch (InterruptedException e) { } count++; v = 9; } static int get() { return v; } }
    static class Fail { static { try { Thread.sleep(20); } catch (InterruptedException e) { } if (true) throw new IllegalStateException("no"); } static void m() {} }
    public static void main(String[] args) throws Exception { int[] r = new int[4]; Thread[] ts = new Thread[4]; for (int i = 0; i < 4; i++) { int k = i; ts[i] = new Thread(() -> r[k] = Slow.get()); ts[i].start(); } for (Thread t : ts) t.join(); System.out.println(java.util.Arrays.toString(r) + count);
        String[] q = new String[2]; for (int i = 0; i < 2; i++) { int k = i; ts[i] = new Thread(() -> { try { Fail.m(); } catch (Throwable e) { q[k] = e.getClass().getSimpleName(); } }); ts[i].start(); } ts[0].join(); ts[1].join(); java.util.Arrays.sort(q); System.out.println(java.util.Arrays.toString(q)); }
}
