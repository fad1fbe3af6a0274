// Files: walking, listing, finding, visiting trees, matchers.
import java.io.*;
import java.nio.file.*;
import java.nio.file.attribute.*;

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

    public static void main(String[] args) throws Exception {
        Path d = Files.createTempDirectory("walk"); for (String s : new String[] {"a/1.txt", "a/b/2.txt", "c.md", "a/b/3.md"}) { Path p = d.resolve(s); Files.createDirectories(p.getParent()); Files.writeString(p, s); }
        try (var s = Files.walk(d)) { show(s.map(p -> d.relativize(p).toString()).sorted().toList()); } try (var s = Files.walk(d, 1)) { show(s.count()); } try (var s = Files.list(d)) { show(s.map(p -> p.getFileName().toString()).sorted().toList()); } try (var s = Files.find(d, 9, (p, a) -> a.isRegularFile() && p.toString().endsWith(".md"))) { show(s.count()); } try (var s = Files.newDirectoryStream(d, "*.md")) { for (Path p : s) show(p.getFileName()); }
        PathMatcher m = FileSystems.getDefault().getPathMatcher("glob:**/*.{txt,md}"); show(m.matches(Path.of("a/x.txt")) + "" + m.matches(Path.of("x.txt")) + FileSystems.getDefault().getPathMatcher("regex:.*x").matches(Path.of("ax")) + FileSystems.getDefault().getPathMatcher("glob:[a-c]?").matches(Path.of("bz")));
        StringBuilder b = new StringBuilder(); Files.walkFileTree(d, new SimpleFileVisitor<>() { public FileVisitResult visitFile(Path p, BasicFileAttributes a) throws IOException { b.append('f'); Files.delete(p); return FileVisitResult.CONTINUE; } public FileVisitResult postVisitDirectory(Path p, IOException e) throws IOException { b.append('d'); Files.delete(p); return FileVisitResult.CONTINUE; } }); show(b.chars().sum() + "" + Files.exists(d));
        attempt(() -> FileSystems.getDefault().getPathMatcher("nope:x"));
        attempt(() -> FileSystems.getDefault().getPathMatcher("x"));
    }
}
