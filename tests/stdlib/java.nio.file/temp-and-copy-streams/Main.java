// Copies between streams and files; temporary names.
import java.io.*;
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
        Path f = Files.createTempFile("pre", ".suf"); show(f.getFileName().toString().startsWith("pre") + "" + f.toString().endsWith(".suf") + Files.size(f)); show(Files.copy(new ByteArrayInputStream("data".getBytes()), f, StandardCopyOption.REPLACE_EXISTING)); ByteArrayOutputStream o = new ByteArrayOutputStream(); show(Files.copy(f, o) + o.toString() + Arrays.toString(Files.readAllBytes(f)) + Files.probeContentType(Path.of("x.unknownext"))); Files.delete(f); step(() -> { try { Files.copy(f, o); } catch (NoSuchFileException e) { throw new Exception("gone"); } });
    }
}
