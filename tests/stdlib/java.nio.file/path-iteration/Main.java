// Paths as iterables, registration order, comparison.
import java.nio.file.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Path p = Path.of("/a/b/c"); List<String> l = new ArrayList<>(); p.forEach(x -> l.add(x.toString())); show(l + "" + p.iterator().next() + new TreeSet<>(List.of(Path.of("b"), Path.of("a"), Path.of("a/b"))) + p.getFileSystem().getSeparator() + p.startsWith(Path.of("/")) + p.endsWith(Path.of("b/c")) + Path.of("c").endsWith("c") + p.toAbsolutePath().equals(p) + Path.of("a", "", "b") + Path.of("./x").normalize() + Path.of("..").normalize());
    }
}
