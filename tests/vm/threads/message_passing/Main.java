public class Main {
    static int data; static volatile int flag;
    public static void main(String[] args) throws Exception {
        int[] bad = new int[1];
        Thread t = new Thread(() -> { for (int i = 1; i <= 200000; i++) { int f = flag; if (data < f) bad[0]++; if (f == 200000) break; } });
        t.start();
        for (int i = 1; i <= 200000; i++) { data = i; flag = i; }
        t.join();
        System.out.println(bad[0]);
    }
}
