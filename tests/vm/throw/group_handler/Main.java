public class Main {
    public static void main(String[] args) throws Exception {
        ThreadGroup g = new ThreadGroup("mine") { public void uncaughtException(Thread t, Throwable e) { System.out.println(getName() + " " + t.getName() + " " + e.getMessage()); } };
        Thread t = new Thread(g, () -> { throw new RuntimeException("r"); }, "in-group");
        t.start();
        t.join();
        System.out.println(t.getThreadGroup() + " " + g.activeCount());
    }
}
