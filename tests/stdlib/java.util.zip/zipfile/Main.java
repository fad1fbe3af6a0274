// ZipFile: entries by name, sizes, missing ones, closed files.
import java.nio.file.*;
import java.util.*;
import java.util.zip.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
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
        Path p = Files.createTempFile("z", ".zip"); try (ZipOutputStream z = new ZipOutputStream(Files.newOutputStream(p))) { z.setComment("note"); for (String s : List.of("one", "two/x")) { z.putNextEntry(new ZipEntry(s)); z.write(s.repeat(100).getBytes()); z.closeEntry(); } } ZipFile f = new ZipFile(p.toFile()); show(f.size() + f.getComment() + f.stream().map(ZipEntry::getName).toList() + f.getEntry("one").getSize() + f.getEntry("none") + f.getInputStream(f.getEntry("two/x")).readAllBytes().length + (f.getEntry("one").getCompressedSize() < 50) + f.getEntry("one").getMethod()); f.close(); step(() -> f.getEntry("one")); Files.write(p, new byte[10]); attempt(() -> { try { new ZipFile(p.toFile()); return 0; } catch (ZipException e) { return "zip exception"; } }); Files.delete(p);
    }
}
