// The environment and the working folder of the program.
import java.io.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        show(System.getenv().containsKey("PATH") + "" + (System.getenv("PATH") != null) + new File(".").getCanonicalPath().equals(System.getProperty("user.dir")) + System.getProperty("java.version").startsWith("2") + System.getProperty("path.separator") + (System.getProperty("java.io.tmpdir") != null) + (System.getProperties().size() > 10)); step(() -> System.getenv(null)); step(() -> System.getenv().clear());
    }
}
