public class Main {
    public static void main(String[] args) {
        Thread removed = new Thread(() -> System.out.println("removed"));
        Runtime.getRuntime().addShutdownHook(removed);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        System.out.println(Runtime.getRuntime().removeShutdownHook(removed) + " " + Runtime.getRuntime().removeShutdownHook(removed));
        try { Runtime.getRuntime().addShutdownHook(null); } catch (NullPointerException e) { System.out.println("null"); }
        Thread t = new Thread(() -> {});
        Runtime.getRuntime().addShutdownHook(t);
        try { Runtime.getRuntime().addShutdownHook(t); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println("end");
    }
}
