public class Main {
    static int n;
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[100];
        for (int i = 0; i < 100; i++) { ts[i] = new Thread(() -> { for (int k = 0; k < 100; k++) synchronized (Main.class) { n++; } }); ts[i].start(); }
        for (Thread t : ts) t.join();
        System.out.println(n);
    }
}
