public class Main {
    static long v; static volatile boolean stop;
    public static void main(String[] args) throws Exception {
        int bad = 0;
        Thread t = new Thread(() -> { while (!stop) { v = 0; v = -1; } });
        t.start();
        for (int i = 0; i < 300000; i++) { long x = v; if (x != 0 && x != -1) bad++; }
        stop = true;
        t.join();
        System.out.println(bad);
    }
}
