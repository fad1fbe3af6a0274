// Directories listed, filtered and sorted.
import java.nio.file.*;
import java.util.*;

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
        Path d = Files.createTempDirectory("l"); for (String s : "b.txt a.txt c.md d".split(" ")) Files.writeString(d.resolve(s), s); try (var s = Files.list(d)) { show(s.map(Path::getFileName).map(Path::toString).sorted(Comparator.reverseOrder()).toList()); } try (var s = Files.newDirectoryStream(d, "*.{txt,md}")) { int n = 0; for (Path p : s) n += Files.size(p); show(n); } try (var s = Files.newDirectoryStream(d, p -> p.toString().endsWith("d"))) { Iterator<Path> i = s.iterator(); int n = 0; while (i.hasNext()) { i.next(); n++; } show(n); step(() -> s.iterator()); } for (String s : d.toFile().list()) Files.delete(d.resolve(s)); Files.delete(d); show(Files.notExists(d));
    }
}
