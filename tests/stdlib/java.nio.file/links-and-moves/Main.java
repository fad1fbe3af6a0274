// Symbolic links, hard links and moves.
import java.io.*;
import java.nio.file.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Path d = Files.createTempDirectory("m"), a = Files.writeString(d.resolve("a"), "A"), b = d.resolve("b"); Files.createLink(b, a); Files.writeString(b, "B"); Path s = Files.createSymbolicLink(d.resolve("s"), d.resolve("none")); show(Files.readString(a) + Files.exists(s) + Files.exists(s, LinkOption.NOFOLLOW_LINKS) + Files.isSymbolicLink(s)); Files.move(a, d.resolve("c")); show(Files.exists(a) + "" + Files.readString(d.resolve("c")) + Files.isSameFile(b, d.resolve("c"))); Files.move(b, d.resolve("c"), StandardCopyOption.REPLACE_EXISTING); for (File f : d.toFile().listFiles()) Files.delete(f.toPath()); Files.delete(d); show("done");
    }
}
