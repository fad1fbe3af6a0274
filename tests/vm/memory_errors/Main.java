public class Main {
    static int d; static void rec() { d++; rec(); } static class N { public String toString() { return "x" + this; } }
    public static void main(String[] a) throws Exception {
        try { rec(); } catch (StackOverflowError e) { System.out.println("1 " + (d > 2000) + e.getMessage()); }
        for (int i = 0; i < 3; i++) try { new N().toString(); } catch (StackOverflowError e) { System.out.println("2"); }
        Thread t = new Thread(() -> { try { rec(); } catch (StackOverflowError e) { System.out.println("3"); } }); t.start(); t.join();
        try { long[][] l = new long[100000][]; for (int i = 0; i < l.length; i++) l[i] = new long[100000000]; } catch (OutOfMemoryError e) { System.out.println(e); }
        try { int[] x = new int[Integer.MAX_VALUE]; } catch (OutOfMemoryError e) { System.out.println(e); }
        Object[] keep = new Object[1000]; for (int i = 0; i < 1000; i++) keep[i] = new int[100]; System.out.println("end " + keep.length);
    }
}
