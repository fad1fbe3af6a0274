import ibrik.abi.Host;
import java.util.ArrayList;
import java.util.List;

/** Uses up what a budget limits, and catches everything. */
public class Main {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("a hook ran")));
        while (true) {
            try {
                use(args[0]);
                System.out.println("survived");
                return;
            } catch (Throwable t) {
                continue;
            } finally {
                if (args[0].equals("x")) {
                    System.out.println("finally");
                }
            }
        }
    }

    static void use(String what) throws Exception {
        List<Object> kept = new ArrayList<>();
        byte[] b = new byte[1000];
        for (int i = 0; i < 1_000_000_000; i++) {
            switch (what) {
                case "calls" -> Host.version();
                case "output" -> Host.write((int) Host.open("/dev/null", Host.OPEN_WRITE, 0), b, 0, b.length);
                case "files" -> Host.open("/dev/null", 1, 0);
                case "wall" -> Thread.sleep(50);
                case "heap" -> kept.add(new byte[100_000]);
                case "threads" -> {
                    Thread t = new Thread(() -> {
                        try {
                            Thread.sleep(10_000);
                        } catch (InterruptedException e) {
                            return;
                        }
                    });
                    t.setDaemon(true);
                    t.start();
                }
                default -> kept.clear();
            }
        }
    }
}
