public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Thread.currentThread() + " " + Thread.currentThread().threadId() + " " + Thread.currentThread().getPriority());
        Thread a = new Thread(), b = new Thread("named"), c = new Thread(() -> {});
        System.out.println(a.getName() + " " + b.getName() + " " + c.getName() + " " + (c.threadId() > b.threadId()));
        b.setName("renamed");
        b.setDaemon(true);
        boolean[] child = new boolean[1];
        Thread d = new Thread(() -> child[0] = new Thread().isDaemon());
        d.setDaemon(true); d.start(); d.join();
        System.out.println(b.getName() + " " + b.isDaemon() + " " + child[0] + " " + b.isVirtual());
        try { b.setName(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        Thread p = Thread.ofPlatform().name("worker-", 5).unstarted(() -> {});
        System.out.println(p.getName() + " " + p.getState());
        System.out.println(Thread.ofPlatform().daemon().name("x").start(() -> {}).isDaemon());
    }
}
