public class Main {
    static int waiting, woken;
    public static void main(String[] args) throws Exception {
        Object o = new Object();
        Thread[] ts = new Thread[6];
        for (int i = 0; i < ts.length; i++) { ts[i] = new Thread(() -> { synchronized (o) { waiting++; try { o.wait(); } catch (InterruptedException e) { } woken++; } }); ts[i].start(); }
        while (true) { synchronized (o) { if (waiting == 6) break; } Thread.yield(); }
        synchronized (o) { o.notify(); o.notify(); }
        while (true) { synchronized (o) { if (woken == 2) break; } Thread.yield(); }
        Thread.sleep(20);
        synchronized (o) { System.out.println(woken); o.notifyAll(); }
        for (Thread t : ts) t.join();
        System.out.println(woken);
    }
}
