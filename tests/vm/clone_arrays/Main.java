public class Main {
    public static void main(String[] args) throws Throwable {
        int[] a = {1, 2, 3}; int[] b = a.clone(); b[0] = 9; System.out.println(a[0] + " " + b[0]); int[][] m = {{1}, {2, 3}}; int[][] n = m.clone(); n[0][0] = 5; System.out.println(m[0][0]); String[] s = {"a"}; System.out.println(s.clone()[0] + s.clone().getClass());
        Object o = new long[4]; System.out.println(o.getClass().getName() + ((long[]) o).clone().length); try { Object x = new Object() { Object c() throws Exception { return clone(); } }.c(); } catch (CloneNotSupportedException e) { System.out.println(e.getMessage() != null); }
        int[][][] q = new int[2][3][]; System.out.println(q[1].length + " " + q[1][2]); System.out.println(new int[0][5].length + " " + new String[2][2][1].getClass().getSimpleName()); boolean[] bs = new boolean[2]; bs[1] = true; byte[] by = {(byte) 200}; char[] cs = {'x', 65535}; short[] ss = {(short) 40000}; System.out.println(bs[0] + "" + bs[1] + by[0] + (int) cs[1] + ss[0]); System.out.println(a.equals(b) + " " + (a.hashCode() == a.hashCode()));
        class P implements Cloneable { int x = 3; int[] r = {1}; public P clone() throws CloneNotSupportedException { return (P) super.clone(); } } P p = new P(), p2 = p.clone(); p2.x = 4; p2.r[0] = 7; System.out.println(p.x + " " + p.r[0] + " " + (p.getClass() == p2.getClass()));
    }
}
