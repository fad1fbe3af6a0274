// File attributes, permissions, times and links.
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.time.*;
import java.util.concurrent.*;

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
        Path d = Files.createTempDirectory("attr"), f = Files.writeString(d.resolve("f"), "12345"); BasicFileAttributes a = Files.readAttributes(f, BasicFileAttributes.class);
        show(a.size() + " " + a.isRegularFile() + a.isDirectory() + a.isSymbolicLink() + a.isOther()); Files.setLastModifiedTime(f, FileTime.fromMillis(1_000_000_000_000L)); show(Files.getLastModifiedTime(f) + " " + Files.getAttribute(f, "size") + Files.readAttributes(f, "size,isDirectory"));
        Files.setPosixFilePermissions(f, PosixFilePermissions.fromString("rw-r-----")); show(PosixFilePermissions.toString(Files.getPosixFilePermissions(f)) + Files.isExecutable(f) + Files.isHidden(d.resolve(".x")));
        Path l = Files.createSymbolicLink(d.resolve("l"), Path.of("f")); show(Files.isSymbolicLink(l) + "" + Files.readSymbolicLink(l) + Files.readString(l) + Files.isRegularFile(l, LinkOption.NOFOLLOW_LINKS) + Files.isSameFile(l, f)); Files.delete(l); Files.delete(f); Files.delete(d);
        show(FileTime.fromMillis(1500) + " " + FileTime.from(2, TimeUnit.HOURS).toMillis() + FileTime.from(Instant.EPOCH).compareTo(FileTime.fromMillis(1)));
        attempt(() -> PosixFilePermissions.fromString("rwx"));
        attempt(() -> Files.getAttribute(Path.of("/"), "nope"));
    }
}
