// Files: write, read, append, copy, move, delete, and their exceptions.
import java.io.*;
import java.nio.file.*;
import java.util.*;

public class Main {
    static String name(Throwable t) { return t.getClass().getSimpleName(); }
    interface Io { Object run() throws Exception; }
    static void tried(Io io) { try { System.out.println(io.run()); } catch (Exception e) { System.out.println(name(e)); } }

    public static void main(String[] args) throws Exception {
        Path d = Files.createTempDirectory("case"); Path f = d.resolve("f.txt");
        tried(() -> Files.readString(f)); tried(() -> Files.size(f)); tried(() -> Files.writeString(f, "one\ntwo\n").equals(f)); tried(() -> Files.readAllLines(f)); tried(() -> Files.createFile(f)); tried(() -> { Files.writeString(f, "three", StandardOpenOption.APPEND); return Files.size(f); });
        tried(() -> Files.write(f, List.of("a", "b")).getFileName() + Files.readString(f).replace("\n", "|")); tried(() -> { try (var l = Files.lines(f)) { return l.count(); } });
        Path g = d.resolve("g"); tried(() -> Files.copy(f, g).getFileName()); tried(() -> Files.copy(f, g)); tried(() -> Files.copy(f, g, StandardCopyOption.REPLACE_EXISTING).getFileName()); tried(() -> Files.mismatch(f, g)); tried(() -> Files.move(g, d.resolve("h")).getFileName()); tried(() -> Files.exists(g) + "" + Files.notExists(g) + Files.isRegularFile(f) + Files.isDirectory(d));
        tried(() -> { Files.delete(d); return 0; }); tried(() -> { Files.delete(g); return 0; }); tried(() -> Files.deleteIfExists(g)); tried(() -> Files.createDirectory(d)); tried(() -> Files.createDirectories(d.resolve("p/q/r")).getFileName()); tried(() -> Files.createDirectory(d.resolve("no/such"))); tried(() -> Files.newDirectoryStream(f)); tried(() -> Files.isSameFile(f, d.resolve("./f.txt")));
        try (var w = Files.walk(d)) { tried(() -> w.sorted(Comparator.reverseOrder()).map(x -> { try { Files.delete(x); return d.relativize(x).toString(); } catch (IOException e) { return name(e); } }).toList()); }
    }
}
