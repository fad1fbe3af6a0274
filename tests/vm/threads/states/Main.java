public class Main {
    static void until(Thread t, Thread.State s) { while (t.getState() != s) Thread.onSpinWait(); System.out.println(s); }
    public static void main(String[] args) throws Exception {
        Object o = new Object();
        boolean[] go = new boolean[1];
        Thread t = new Thread(() -> {
            synchronized (o) { }
            synchronized (go) { while (!go[0]) try { go.wait(); } catch (InterruptedException e) { } }
            try { Thread.sleep(20); } catch (InterruptedException e) { }
        });
        until(t, Thread.State.NEW);
        synchronized (o) { t.start(); until(t, Thread.State.BLOCKED); }
        until(t, Thread.State.WAITING);
        synchronized (go) { go[0] = true; go.notifyAll(); }
        until(t, Thread.State.TIMED_WAITING);
        t.join();
        until(t, Thread.State.TERMINATED);
        until(Thread.currentThread(), Thread.State.RUNNABLE);
        try { t.start(); } catch (IllegalThreadStateException e) { System.out.println(e); }
        try { t.setDaemon(true); System.out.println(t.isDaemon()); } catch (IllegalThreadStateException e) { System.out.println(e); }
    }
}
