public class Main {
    public static void main(String[] args) {
        for (int i = 0; i < 3; i++)
            try { long[] a = new long[Integer.MAX_VALUE]; System.out.println(a.length); } catch (OutOfMemoryError e) { System.out.println(e.getMessage()); }
        try { int[][] a = new int[100000][10000000]; System.out.println(a.length); } catch (OutOfMemoryError e) { System.out.println(e.getMessage()); }
        System.out.println(new int[1000].length);
    }
}
