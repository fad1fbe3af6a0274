public class Main {
    static void inner(Object o) { synchronized (o) { try { o.wait(); } catch (InterruptedException e) { } } }
    public static void main(String[] args) throws Exception {
        Object o = new Object();
        Thread t = new Thread(() -> inner(o), "waiter");
        System.out.println(t.getStackTrace().length);
        t.start();
        while (t.getState() != Thread.State.WAITING) Thread.onSpinWait();
        boolean found = false;
        for (StackTraceElement e : t.getStackTrace()) if (e.getMethodName().equals("inner")) found = true;
        System.out.println(found + " " + t.getStackTrace()[0].getMethodName().startsWith("wait") + " " + Thread.getAllStackTraces().containsKey(t));
        t.interrupt();
        t.join();
        System.out.println(t.getStackTrace().length);
    }
}
