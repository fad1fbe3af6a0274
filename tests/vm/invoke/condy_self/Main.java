/** A dynamic constant that needs itself, on a small stack. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(null, Main::run, "small", 200 << 10);
        t.start();
        t.join();
    }

    static void run() {
        for (int i = 0; i < 2; i++)
            try {
                System.out.println(Class.forName("T").getMethod("run").invoke(null));
            } catch (java.lang.reflect.InvocationTargetException e) {
                System.out.println(e.getCause());
            } catch (Throwable t) {
                System.out.println(t);
            }
    }
}
