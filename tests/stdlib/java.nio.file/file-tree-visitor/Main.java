// SimpleFileVisitor: skipping subtrees and siblings, failing visits, termination.
import java.nio.file.*;
import java.nio.file.attribute.*;
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
        Path d = Files.createTempDirectory("v"); for (String s : "a/1 a/2 b/1 c/d/1".split(" ")) { Path f = d.resolve(s); Files.createDirectories(f.getParent()); Files.createFile(f); } Set<String> seen = new TreeSet<>(); Files.walkFileTree(d, new SimpleFileVisitor<>() { public FileVisitResult preVisitDirectory(Path p, BasicFileAttributes a) { seen.add("pre " + d.relativize(p)); return p.endsWith("c") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE; } public FileVisitResult visitFile(Path p, BasicFileAttributes a) { seen.add("file " + d.relativize(p)); return FileVisitResult.CONTINUE; } }); show(seen); step(() -> { try { Files.walkFileTree(d.resolve("none"), new SimpleFileVisitor<>() {}); } catch (NoSuchFileException e) { throw new Exception("no file"); } }); try (var w = Files.walk(d)) { w.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete()); } show(Files.exists(d));
    }
}
