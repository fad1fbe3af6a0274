// Path: parts, resolving, relativizing, normalizing, comparing.
import java.nio.file.*;

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
        Path p = Path.of("/a/b", "../c", "d.txt"), r = Path.of("x/y");
        show(p + " " + p.getFileName() + " " + p.getParent() + " " + p.getRoot() + " " + p.getNameCount() + p.getName(1) + p.subpath(1, 3) + p.normalize() + p.isAbsolute() + r.isAbsolute() + r.getRoot() + Path.of("").getNameCount() + Path.of("a//b/").toString() + Path.of("/").getFileName() + Path.of("x").getParent());
        show(r.resolve("z") + " " + r.resolve("/abs") + r.resolve("") + r.resolveSibling("s") + Path.of("/a/b").relativize(Path.of("/a/c/d")) + Path.of("a").relativize(Path.of("a")) + "|" + Path.of("a/../../b").normalize() + Path.of("/../a").normalize() + p.startsWith("/a") + p.startsWith("/a/b/..") + p.endsWith("d.txt") + p.endsWith("txt") + r.compareTo(Path.of("x/z")) + r.equals(Path.of("x", "y")) + (r.hashCode() == Path.of("x/y").hashCode()));
        StringBuilder b = new StringBuilder(); for (Path q : p) b.append(q).append(';'); show(b + "" + p.toUri() + p.toFile() + Path.of(java.net.URI.create("file:///tmp/u")));
        attempt(() -> Path.of("a").relativize(Path.of("/a")));
        attempt(() -> p.getName(9));
        attempt(() -> p.subpath(2, 2));
        attempt(() -> Path.of("nul\0"));
        attempt(() -> Path.of(null));
    }
}
