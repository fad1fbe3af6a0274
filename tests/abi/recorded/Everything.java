import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

/** Asks the host for what it can. */
public class Everything {
    enum Colour {
        RED, GREEN
    }

    interface Step {
        Object run() throws Exception;
    }

    static void show(String what, Step s) {
        try {
            System.out.println(what + ": " + s.run());
        } catch (Exception e) {
            System.out.println(what + ": " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        show("arguments", () -> Arrays.toString(args));
        show("time", () -> System.currentTimeMillis() + " " + System.nanoTime());
        show("hash", () -> new Object().hashCode() + " " + Colour.RED.hashCode() + " " + new int[0]);
        show("random", () -> new Random().nextLong() + " " + Math.random() + " " + UUID.randomUUID());
        show("environment", () -> System.getenv().size() + " " + System.getenv("PATH"));
        show("properties", () -> System.getProperty("user.dir") + " " + System.getProperty("colour"));
        show("memory", () -> Runtime.getRuntime().freeMemory() + " " + Runtime.getRuntime().availableProcessors());
        show("process", () -> new ProcessBuilder("sh", "-c", "echo from $$; exit 3").start().waitFor());
        show("child", () -> new String(new ProcessBuilder("sh", "-c", "echo $$").start().getInputStream().readAllBytes()));
        show("files", () -> {
            try (FileOutputStream out = new FileOutputStream("made")) {
                out.write("written".getBytes());
            }
            try (FileInputStream in = new FileInputStream("made")) {
                return new String(in.readAllBytes()) + new File("made").lastModified() + new File("made").delete();
            }
        });
        show("list", () -> Arrays.toString(new File(".").list()));
        show("lambda", () -> ((Runnable) () -> { }).getClass().getName());
        show("resource", () -> Everything.class.getResourceAsStream("/Everything.class") != null);
        show("missing resource", () -> Everything.class.getResourceAsStream("/nothing"));
        show("missing class", () -> Class.forName("Nothing"));
        show("input", () -> {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
            return in.readLine() + "," + in.readLine() + "," + in.readLine();
        });
        show("missing file", () -> new FileInputStream("nothing"));
        System.err.println("to the error stream " + System.nanoTime());
    }
}
