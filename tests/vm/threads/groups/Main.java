public class Main {
    public static void main(String[] args) throws Exception {
        ThreadGroup main = Thread.currentThread().getThreadGroup();
        System.out.println(main + " " + main.getParent() + " " + main.getParent().getParent());
        ThreadGroup a = new ThreadGroup("a"), b = new ThreadGroup(a, "b");
        a.setMaxPriority(4);
        Object o = new Object();
        boolean[] stop = new boolean[1];
        Thread t = new Thread(b, () -> { synchronized (o) { while (!stop[0]) try { o.wait(); } catch (InterruptedException e) { } } }, "t");
        t.setPriority(9);
        t.start();
        Thread[] list = new Thread[5];
        ThreadGroup[] groups = new ThreadGroup[5];
        System.out.println(t.getPriority() + " " + b.getMaxPriority() + " " + a.activeCount() + " " + a.enumerate(list) + " " + list[0].getName() + " " + a.activeGroupCount() + " " + a.enumerate(groups) + groups[0].getName() + " " + a.parentOf(b) + b.parentOf(a) + main.parentOf(b));
        System.out.println(t.toString().replaceAll("#[0-9]+", "#") + " " + t.getThreadGroup());
        synchronized (o) { stop[0] = true; o.notifyAll(); }
        t.join();
        System.out.println(t.getThreadGroup() + " " + a.activeCount());
    }
}
