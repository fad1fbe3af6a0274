public class Main {
    static void t(Run r) throws Exception { try { r.run(); System.out.println("?"); } catch (IllegalMonitorStateException | IllegalArgumentException e) { System.out.println(e); } }
    interface Run { void run() throws Exception; }
    public static void main(String[] args) throws Exception {
        Object o = new Object();
        t(() -> o.wait()); t(() -> o.wait(1)); t(() -> o.notify()); t(() -> o.notifyAll());
        synchronized (o) { t(() -> o.wait(-1)); t(() -> o.wait(1, -1)); t(() -> o.wait(1, 1000000)); o.notify(); o.wait(1, 5); }
        t(() -> Thread.sleep(-1)); t(() -> Thread.sleep(0, 1000000)); t(() -> Thread.currentThread().join(-1)); t(() -> new Thread().setPriority(11)); t(() -> new Thread().setPriority(0));
        System.out.println(Thread.holdsLock(o));
    }
}
