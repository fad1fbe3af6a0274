public class Main {
    static int depth(int n) { try { return depth(n + 1); } catch (StackOverflowError e) { return n; } }
    public static void main(String[] args) throws Exception {
        int[] d = new int[2];
        for (int i = 0; i < 2; i++) { int k = i; Thread t = new Thread(null, () -> d[k] = depth(0), "t", k == 0 ? 1 << 18 : 1 << 23); t.start(); t.join(); }
        System.out.println(d[0] > 100 && d[1] > 2 * d[0]);
    }
}
