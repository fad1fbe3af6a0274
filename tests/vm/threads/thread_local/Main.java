public class Main {
    static ThreadLocal<Integer> a = ThreadLocal.withInitial(() -> 5);
    static InheritableThreadLocal<String> b = new InheritableThreadLocal<>() { protected String childValue(String s) { return s + "-child"; } };
    public static void main(String[] args) throws Exception {
        a.set(7); b.set("main");
        Thread t = new Thread(() -> { System.out.println(a.get() + " " + b.get()); a.set(9); b.set("x"); });
        b.set("later");
        t.start(); t.join();
        System.out.println(a.get() + " " + b.get());
        a.remove(); b.remove();
        System.out.println(a.get() + " " + b.get());
    }
}
