// JLS 10.5, 15.26.1: array stores are checked; the order of the checks.
public class Main {
    static int[] none() { System.out.println("array null"); return null; }
    static int side(String s, int v) { System.out.println(s); return v; }

    public static void main(String[] args) throws Exception {
        Object[] o = new String[2];
        o[0] = "fine";
        try { o[1] = 1; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        Number[] n = new Integer[1];
        try { n[0] = 1.0; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        try { none()[side("index", 5)] = side("value", 1); } catch (NullPointerException e) { System.out.println("NPE"); }
        int[] a = new int[1];
        try { a[side("index", 5)] = side("value", 1); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { a[side("index", 5)] += side("value", 1); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { o[5] = 1; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { int[] neg = new int[side("dim", -1)]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
        try { int[][] neg = new int[side("d1", 2)][side("d2", -3)]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
    }
}
