import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;
import java.util.stream.*;

/** Files and paths: walks, copies, links, attributes, channels, and what they throw. */
public class Main {
    static Path dir;

    interface Call {
        Object call() throws Exception;
    }

    static void t(String n, Call c) {
        String s;
        try {
            s = n + ": " + c.call();
        } catch (Throwable e) {
            s = n + "! " + e;
        }
        System.out.println(s.replace(dir.toString(), "DIR").replaceAll("a\\d{6,}", "aN"));
    }

    public static void main(String[] args) throws Exception {
        dir = Files.createTempDirectory("nio").toRealPath();
        try {
            paths();
            files();
            walks();
            channels();
            attributes();
        } finally {
            try (Stream<Path> s = Files.walk(dir)) {
                s.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }

    static void paths() {
        for (String s : new String[] {"", "/", "a", "/a/b/c", "a/../b/./c", "../..", "a//b///", "/..", ".", "a/..", "/../a"}) {
            Path p = Path.of(s);
            t("path " + s, () -> p + " " + p.getNameCount() + " " + p.getFileName() + " " + p.getParent() + " " + p.getRoot() + " " + p.normalize() + " " + p.isAbsolute() + " " + p.startsWith("a") + p.endsWith("c"));
        }
        Path a = Path.of("/a/b"), r = Path.of("x/y");
        t("resolve", () -> a.resolve(r) + " " + r.resolve(a) + " " + a.resolve("") + " " + a.resolveSibling("q") + " " + r.resolveSibling("") + " " + Path.of("").resolve("z") + " " + a.resolve("m", "n"));
        t("relativize", () -> a.relativize(Path.of("/a/c/d")) + " " + r.relativize(Path.of("x")) + " " + r.relativize(r).toString().isEmpty() + " " + Path.of("").relativize(r) + " " + Path.of("/").relativize(a));
        t("relativize mixed", () -> a.relativize(r));
        t("subpath", () -> Path.of("/a/b/c").subpath(1, 3) + " " + Path.of("/a/b/c").getName(0));
        t("subpath bad", () -> Path.of("/a").subpath(1, 1));
        t("name bad", () -> Path.of("/").getName(0));
        t("nul", () -> Path.of("a\0b"));
        t("compare", () -> a.compareTo(r) + " " + a.equals(Path.of("/a/b/")) + " " + (a.hashCode() == Path.of("/a/b").hashCode()) + " " + List.of(Path.of("/a/b/c").iterator().next()));
        t("uri", () -> Path.of("/a b/\u00e9").toUri() + " " + Path.of(java.net.URI.create("file:///a%20b")));
        t("uri bad", () -> Path.of(java.net.URI.create("http://x/")));
        for (String g : new String[] {"glob:*.java", "glob:**.java", "glob:*.{java,txt}", "glob:?.java", "glob:[a-c]*", "glob:[!a]*", "regex:.*\\.java", "glob:a/*", "glob:\\*"}) t(g, () -> { PathMatcher m = FileSystems.getDefault().getPathMatcher(g); return Stream.of("A.java", "a/b.java", "x.txt", "abc", "*", "a/b").map(s -> m.matches(Path.of(s)) ? s : "-").toList(); });
        t("glob bad", () -> FileSystems.getDefault().getPathMatcher("glob:{a"));
        t("glob bad2", () -> FileSystems.getDefault().getPathMatcher("foo:a"));
        t("glob bad3", () -> FileSystems.getDefault().getPathMatcher("nothing"));
    }

    static void files() throws Exception {
        Path f = dir.resolve("f.txt");
        t("write", () -> Files.writeString(f, "one\ntwo\r\nthree") + " " + Files.size(f) + " " + Files.readAllLines(f) + " " + Files.lines(f).count() + " " + Files.readString(f).length());
        t("append", () -> Files.write(f, List.of("x", "y"), StandardOpenOption.APPEND) + " " + Files.readAllLines(f));
        t("create new", () -> Files.writeString(f, "", StandardOpenOption.CREATE_NEW));
        t("no create", () -> Files.writeString(dir.resolve("none"), "", StandardOpenOption.WRITE));
        t("read none", () -> Files.readString(dir.resolve("none")));
        t("read dir", () -> Files.readAllBytes(dir));
        t("write dir", () -> Files.write(dir, new byte[1]));
        t("bad options", () -> Files.newByteChannel(f, StandardOpenOption.READ, StandardOpenOption.APPEND));
        t("bad options2", () -> Files.newInputStream(f, StandardOpenOption.WRITE));
        t("bad options3", () -> Files.newOutputStream(f, StandardOpenOption.APPEND, StandardOpenOption.TRUNCATE_EXISTING));
        t("malformed", () -> { Files.write(f, new byte[] {'a', (byte) 0xff, '\n'}); return Files.readAllLines(f); });
        t("malformed string", () -> Files.readString(f));
        t("latin", () -> Files.readString(f, StandardCharsets.ISO_8859_1));
        t("unmappable", () -> Files.writeString(f, "\u20ac", StandardCharsets.ISO_8859_1));
        t("copy", () -> { Files.writeString(f, "data"); Path c = Files.copy(f, dir.resolve("c.txt")); return c + Files.readString(c); });
        t("copy exists", () -> Files.copy(f, dir.resolve("c.txt")));
        t("copy replace", () -> Files.copy(f, dir.resolve("c.txt"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES) + " " + Files.getLastModifiedTime(f).equals(Files.getLastModifiedTime(dir.resolve("c.txt"))));
        t("copy same", () -> Files.copy(f, f));
        t("copy none", () -> Files.copy(dir.resolve("none"), dir.resolve("q")));
        t("copy stream", () -> Files.copy(new ByteArrayInputStream(new byte[5]), dir.resolve("s")) + " " + Files.copy(dir.resolve("s"), OutputStream.nullOutputStream()));
        t("copy atomic", () -> Files.copy(f, dir.resolve("z"), StandardCopyOption.ATOMIC_MOVE));
        t("move", () -> Files.move(dir.resolve("s"), dir.resolve("m")) + " " + Files.exists(dir.resolve("s")));
        t("move exists", () -> Files.move(dir.resolve("m"), f));
        t("move replace", () -> Files.move(dir.resolve("m"), dir.resolve("c.txt"), StandardCopyOption.REPLACE_EXISTING) + " " + Files.size(dir.resolve("c.txt")));
        t("move none", () -> Files.move(dir.resolve("none"), f));
        t("mkdir", () -> Files.createDirectory(dir.resolve("d")) + " " + Files.createDirectories(dir.resolve("d/e/g")));
        t("mkdir exists", () -> Files.createDirectory(dir.resolve("d")));
        t("mkdir parent", () -> Files.createDirectory(dir.resolve("n/o")));
        t("mkdirs file", () -> Files.createDirectories(f));
        t("mkdirs below file", () -> Files.createDirectories(f.resolve("x")));
        t("delete nonempty", () -> { Files.delete(dir.resolve("d")); return ""; });
        t("move dir", () -> Files.move(dir.resolve("d"), dir.resolve("dd")) + " " + Files.isDirectory(dir.resolve("dd/e/g")));
        t("replace nonempty", () -> { Files.createDirectory(dir.resolve("e2")); return Files.move(dir.resolve("e2"), dir.resolve("dd"), StandardCopyOption.REPLACE_EXISTING); });
        t("delete none", () -> { Files.delete(dir.resolve("none")); return ""; });
        t("delete if", () -> Files.deleteIfExists(dir.resolve("none")) + " " + Files.deleteIfExists(dir.resolve("e2")));
        t("create file", () -> Files.createFile(dir.resolve("new")) + " " + Files.size(dir.resolve("new")));
        t("create exists", () -> Files.createFile(dir.resolve("new")));
        t("temp", () -> { Path p = Files.createTempFile(dir, "pre", ".suf"); return p.getFileName().toString().replaceAll("\\d+", "N") + Files.exists(p); });
        t("temp none", () -> Files.createTempFile(dir.resolve("none"), "a", null));
        t("link", () -> Files.createSymbolicLink(dir.resolve("l"), Path.of("f.txt")) + " " + Files.readSymbolicLink(dir.resolve("l")) + " " + Files.isSymbolicLink(dir.resolve("l")) + " " + Files.readString(dir.resolve("l")) + " " + Files.isSameFile(f, dir.resolve("l")) + " " + dir.resolve("l").toRealPath() + " " + dir.resolve("l").toRealPath(LinkOption.NOFOLLOW_LINKS));
        t("link exists", () -> Files.createSymbolicLink(dir.resolve("l"), f));
        t("read link", () -> Files.readSymbolicLink(f));
        t("dangling", () -> { Files.createSymbolicLink(dir.resolve("dl"), Path.of("nowhere")); return Files.exists(dir.resolve("dl")) + " " + Files.notExists(dir.resolve("dl")) + " " + Files.exists(dir.resolve("dl"), LinkOption.NOFOLLOW_LINKS) + " " + Files.isRegularFile(dir.resolve("dl")); });
        t("loop", () -> { Files.createSymbolicLink(dir.resolve("lp"), Path.of("lp")); return Files.readString(dir.resolve("lp")); });
        t("hard link", () -> Files.createLink(dir.resolve("h"), f) + " " + Files.isSameFile(dir.resolve("h"), f));
        t("copy link", () -> Files.isSymbolicLink(Files.copy(dir.resolve("l"), dir.resolve("lc"), LinkOption.NOFOLLOW_LINKS)) + " " + Files.isSymbolicLink(Files.copy(dir.resolve("l"), dir.resolve("lc2"))));
        t("mismatch", () -> Files.mismatch(f, dir.resolve("h")) + " " + Files.mismatch(f, dir.resolve("c.txt")) + " " + Files.mismatch(dir.resolve("new"), f));
        t("real none", () -> dir.resolve("none").toRealPath());
        t("same none", () -> Files.isSameFile(f, dir.resolve("none")));
        t("probe", () -> Files.isHidden(Path.of(".x")) + " " + Files.isReadable(f) + " " + Files.isExecutable(f) + " " + Files.isWritable(dir));
        t("reader", () -> { try (BufferedReader r = Files.newBufferedReader(f)) { return r.readLine() + r.readLine(); } });
        t("file", () -> new File("a/../b").getPath() + " " + new File("/a/./b/").getName() + " " + new File("x").getParent() + " " + new File("/").list().length / 1000 + " " + new File(dir.toFile(), "none").length() + " " + new File(dir.toFile(), "none").delete() + " " + new File("a", "").getPath() + " " + new File("", "b") + " " + new File("a//b") + " " + dir.toFile().toPath().equals(dir));
        t("file create", () -> { new File(dir.toFile(), "no/x").createNewFile(); return ""; });
        t("stream none", () -> new FileInputStream(dir.resolve("none").toFile()));
        t("stream dir", () -> new FileOutputStream(dir.toFile()));
        t("raf", () -> { try (RandomAccessFile r = new RandomAccessFile(f.toFile(), "rw")) { r.setLength(3); r.seek(10); r.writeByte(7); r.seek(2); return r.length() + " " + r.readUnsignedByte() + r.read() + " " + r.getFilePointer(); } });
        t("raf mode", () -> new RandomAccessFile(f.toFile(), "x"));
        t("raf seek", () -> { try (RandomAccessFile r = new RandomAccessFile(f.toFile(), "r")) { r.seek(-1); return ""; } });
        t("raf eof", () -> { try (RandomAccessFile r = new RandomAccessFile(f.toFile(), "r")) { r.seek(9); return r.readInt(); } });
        t("raf readonly", () -> { try (RandomAccessFile r = new RandomAccessFile(f.toFile(), "r")) { r.write(1); return ""; } });
    }

    static void walks() throws Exception {
        Path w = Files.createDirectories(dir.resolve("w/a/b"));
        Path top = dir.resolve("w");
        Files.writeString(top.resolve("1"), "1");
        Files.writeString(top.resolve("a/2.txt"), "22");
        Files.writeString(w.resolve("3"), "333");
        Files.createSymbolicLink(top.resolve("a/up"), Path.of(".."));
        t("list", () -> { try (Stream<Path> s = Files.list(top)) { return s.map(p -> p.getFileName().toString()).sorted().toList(); } });
        t("list file", () -> Files.list(top.resolve("1")));
        t("list none", () -> Files.list(top.resolve("none")));
        t("walk", () -> { try (Stream<Path> s = Files.walk(top)) { return s.map(p -> top.relativize(p).toString()).sorted().toList(); } });
        t("walk depth", () -> { try (Stream<Path> s = Files.walk(top, 1)) { return s.count(); } });
        t("walk follow", () -> { try (Stream<Path> s = Files.walk(top, FileVisitOption.FOLLOW_LINKS)) { return s.count(); } });
        t("find", () -> { try (Stream<Path> s = Files.find(top, 9, (p, a) -> a.isRegularFile() && a.size() > 1)) { return s.map(p -> p.getFileName().toString()).sorted().toList(); } });
        t("dir stream", () -> { try (DirectoryStream<Path> s = Files.newDirectoryStream(top.resolve("a"), "*.txt")) { StringBuilder b = new StringBuilder(); for (Path p : s) b.append(p.getFileName()); return b; } });
        t("dir stream twice", () -> { try (DirectoryStream<Path> s = Files.newDirectoryStream(top)) { s.iterator(); s.iterator(); return ""; } });
        t("dir stream closed", () -> { DirectoryStream<Path> s = Files.newDirectoryStream(top); s.close(); return s.iterator().hasNext(); });
        t("visit", () -> { List<String> log = new ArrayList<>(); Files.walkFileTree(top, new SimpleFileVisitor<>() { public FileVisitResult preVisitDirectory(Path p, BasicFileAttributes a) { log.add("pre " + top.relativize(p)); return p.endsWith("b") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE; } public FileVisitResult postVisitDirectory(Path p, IOException e) { log.add("post " + top.relativize(p) + " " + e); return FileVisitResult.CONTINUE; } public FileVisitResult visitFile(Path p, BasicFileAttributes a) { log.add("file " + p.getFileName() + " " + a.isSymbolicLink()); return FileVisitResult.CONTINUE; } }); Collections.sort(log); return log; });
        t("visit none", () -> Files.walkFileTree(top.resolve("none"), new SimpleFileVisitor<>() { }));
        t("visit terminate", () -> Files.walkFileTree(top, new SimpleFileVisitor<>() { public FileVisitResult preVisitDirectory(Path p, BasicFileAttributes a) { return FileVisitResult.TERMINATE; } }).equals(top));
        t("visit null", () -> Files.walkFileTree(top, new SimpleFileVisitor<>() { public FileVisitResult preVisitDirectory(Path p, BasicFileAttributes a) { return null; } }));
    }

    static void channels() throws Exception {
        Path f = dir.resolve("ch");
        t("channel", () -> { try (FileChannel c = FileChannel.open(f, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) { String s = c.write(ByteBuffer.wrap("hello world".getBytes())) + " " + c.position() + " " + c.size(); ByteBuffer b = ByteBuffer.allocate(5); s += " " + c.read(b, 6) + new String(b.array()) + " " + c.position(3).position(); b.clear(); s += c.read(b) + new String(b.array()); c.truncate(4); s += " " + c.size() + " " + c.position() + " " + c.read(ByteBuffer.allocate(1)); c.write(ByteBuffer.wrap(new byte[] {'z'}), 9); return s + " " + c.size(); } });
        t("map", () -> { try (FileChannel c = FileChannel.open(f, StandardOpenOption.READ, StandardOpenOption.WRITE)) { MappedByteBuffer m = c.map(FileChannel.MapMode.READ_WRITE, 0, c.size()); m.put(0, (byte) 'H'); m.force(); return (char) m.get(0) + " " + m.capacity() + m.isReadOnly() + m.isDirect(); } });
        t("read only", () -> { try (FileChannel c = FileChannel.open(f)) { return c.write(ByteBuffer.allocate(1)); } });
        t("write only", () -> { try (FileChannel c = FileChannel.open(f, StandardOpenOption.WRITE)) { return c.read(ByteBuffer.allocate(1)); } });
        t("closed", () -> { FileChannel c = FileChannel.open(f); c.close(); c.close(); return c.isOpen() + "" + c.size(); });
        t("negative", () -> { try (FileChannel c = FileChannel.open(f)) { return c.position(-1); } });
        t("transfer", () -> { try (FileChannel c = FileChannel.open(f); WritableByteChannel o = Channels.newChannel(OutputStream.nullOutputStream())) { return c.transferTo(2, 100, o) + " " + c.transferTo(100, 5, o); } });
        t("scatter", () -> { try (FileChannel c = FileChannel.open(f)) { ByteBuffer[] b = {ByteBuffer.allocate(2), ByteBuffer.allocate(3)}; return c.read(b) + " " + b[0].position() + b[1].position(); } });
        t("lock", () -> { try (FileChannel c = FileChannel.open(f, StandardOpenOption.WRITE)) { FileLock l = c.lock(); String s = l.isValid() + " " + l.isShared() + " " + l.position() + " " + l.size(); l.release(); return s + l.isValid(); } });
        t("overlap", () -> { try (FileChannel c = FileChannel.open(f, StandardOpenOption.WRITE)) { c.lock(); return c.tryLock(); } });
        t("delete on close", () -> { Path p = dir.resolve("doc"); try (OutputStream o = Files.newOutputStream(p, StandardOpenOption.CREATE, StandardOpenOption.DELETE_ON_CLOSE)) { o.write(1); } return Files.exists(p); });
        t("sparse big", () -> { try (FileChannel c = FileChannel.open(dir.resolve("big"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) { c.write(ByteBuffer.wrap(new byte[1]), 5L << 30); return c.size() + " " + dir.resolve("big").toFile().length(); } });
    }

    static void attributes() throws Exception {
        Path f = Files.writeString(dir.resolve("attr"), "abc");
        t("posix", () -> { Files.setPosixFilePermissions(f, PosixFilePermissions.fromString("rw-r-----")); return PosixFilePermissions.toString(Files.getPosixFilePermissions(f)) + " " + Files.getAttribute(f, "unix:mode") + " " + new TreeSet<Object>((Set<?>) Files.getAttribute(f, "posix:permissions")); });
        t("bad perms", () -> PosixFilePermissions.fromString("rwxrwxrw"));
        t("times", () -> { Files.setLastModifiedTime(f, FileTime.fromMillis(1234567890123L)); return Files.getLastModifiedTime(f) + " " + f.toFile().lastModified() + " " + Files.readAttributes(f, BasicFileAttributes.class).lastModifiedTime().to(java.util.concurrent.TimeUnit.SECONDS); });
        t("basic", () -> { BasicFileAttributes a = Files.readAttributes(f, BasicFileAttributes.class); return a.size() + " " + a.isRegularFile() + a.isDirectory() + a.isSymbolicLink() + a.isOther() + " " + (a.fileKey() != null); });
        t("map", () -> new TreeMap<>(Files.readAttributes(f, "size,isDirectory,lastModifiedTime")) + " " + new TreeSet<>(Files.readAttributes(f, "*").keySet()) + " " + new TreeSet<>(Files.readAttributes(f, "posix:*").keySet()));
        t("unknown attr", () -> Files.getAttribute(f, "nothing"));
        t("unknown view", () -> Files.getAttribute(f, "dos9:hidden"));
        t("set size", () -> Files.setAttribute(f, "size", 5L));
        t("set time", () -> { Files.setAttribute(f, "basic:lastModifiedTime", FileTime.from(java.time.Instant.EPOCH)); return Files.getAttribute(f, "lastModifiedTime"); });
        t("set wrong", () -> Files.setAttribute(f, "lastModifiedTime", "x"));
        t("views", () -> f.getFileSystem().supportedFileAttributeViews().containsAll(List.of("basic", "posix", "unix", "owner")) + " " + Files.getFileAttributeView(f, PosixFileAttributeView.class).name() + " " + Files.getFileAttributeView(f, AclFileAttributeView.class));
        t("create with perms", () -> PosixFilePermissions.toString(Files.getPosixFilePermissions(Files.createFile(dir.resolve("perm"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))))));
        t("owner", () -> Files.getOwner(f).equals(Files.getOwner(dir)) + " " + f.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("root"));
        t("no user", () -> f.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("no-such-user"));
        t("file time", () -> FileTime.fromMillis(1500) + " " + FileTime.from(1, java.util.concurrent.TimeUnit.DAYS) + " " + FileTime.from(Long.MAX_VALUE, java.util.concurrent.TimeUnit.DAYS) + " " + FileTime.fromMillis(1).compareTo(FileTime.fromMillis(2)) + " " + FileTime.fromMillis(-1));
        t("store", () -> Files.getFileStore(f).getTotalSpace() > 0);
        t("file system", () -> FileSystems.getDefault().getSeparator() + FileSystems.getDefault().isOpen() + FileSystems.getDefault().isReadOnly() + FileSystems.getDefault().getRootDirectories().iterator().next());
        t("close", () -> { FileSystems.getDefault().close(); return ""; });
    }
}
