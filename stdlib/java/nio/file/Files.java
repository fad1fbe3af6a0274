package java.nio.file;

import ibrik.nio.Transfers;
import ibrik.nio.file.ContentTypes;
import ibrik.nio.file.TreeWalk;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Operations on files. */
public final class Files {
    private static final Random NAMES = new Random();

    private Files() {
    }

    private static FileSystemProvider provider(Path path) {
        return path.getFileSystem().provider();
    }

    // ---- Opening -------------------------------------------------------------------------------

    public static InputStream newInputStream(Path path, OpenOption... options)
            throws IOException {
        return provider(path).newInputStream(path, options);
    }

    public static OutputStream newOutputStream(Path path, OpenOption... options)
            throws IOException {
        return provider(path).newOutputStream(path, options);
    }

    public static SeekableByteChannel newByteChannel(Path path,
            Set<? extends OpenOption> options, FileAttribute<?>... attrs) throws IOException {
        return provider(path).newByteChannel(path, options, attrs);
    }

    public static SeekableByteChannel newByteChannel(Path path, OpenOption... options)
            throws IOException {
        return newByteChannel(path, Set.of(options));
    }

    public static DirectoryStream<Path> newDirectoryStream(Path dir) throws IOException {
        return provider(dir).newDirectoryStream(dir, e -> true);
    }

    public static DirectoryStream<Path> newDirectoryStream(Path dir, String glob)
            throws IOException {
        if (glob.equals("*")) {
            return newDirectoryStream(dir);
        }
        PathMatcher m = dir.getFileSystem().getPathMatcher("glob:" + glob);
        return provider(dir).newDirectoryStream(dir, e -> m.matches(e.getFileName()));
    }

    public static DirectoryStream<Path> newDirectoryStream(Path dir,
            DirectoryStream.Filter<? super Path> filter) throws IOException {
        return provider(dir).newDirectoryStream(dir, filter);
    }

    // ---- Making and removing -------------------------------------------------------------------

    public static Path createFile(Path path, FileAttribute<?>... attrs) throws IOException {
        newByteChannel(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attrs).close();
        return path;
    }

    public static Path createDirectory(Path dir, FileAttribute<?>... attrs)
            throws IOException {
        provider(dir).createDirectory(dir, attrs);
        return dir;
    }

    private static void createAndCheckIsDirectory(Path dir, FileAttribute<?>... attrs)
            throws IOException {
        try {
            createDirectory(dir, attrs);
        } catch (FileAlreadyExistsException e) {
            if (!isDirectory(dir)) {
                throw e;
            }
        }
    }

    public static Path createDirectories(Path dir, FileAttribute<?>... attrs)
            throws IOException {
        if (isDirectory(dir)) {
            return dir;
        }
        try {
            createAndCheckIsDirectory(dir, attrs);
            return dir;
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            // A parent may be missing, or may be a link.
        }
        Path absolute = dir.toAbsolutePath();
        Path parent = absolute.getParent();
        while (parent != null) {
            try {
                provider(parent).checkAccess(parent);
                break;
            } catch (NoSuchFileException e) {
                parent = parent.getParent();
            }
        }
        if (parent == null) {
            throw new FileSystemException(dir.toString(), null,
                    "Unable to determine if root directory exists");
        }
        Path child = parent;
        for (Path name : parent.relativize(absolute)) {
            child = child.resolve(name);
            createAndCheckIsDirectory(child, attrs);
        }
        return dir;
    }

    private static Path createTemp(Path dir, String prefix, String suffix, boolean directory,
            FileAttribute<?>... attrs) throws IOException {
        String p = prefix == null ? "" : prefix;
        String s = suffix == null ? directory ? "" : ".tmp" : suffix;
        Path in = dir == null ? Path.of(System.getProperty("java.io.tmpdir", "/tmp")) : dir;
        FileAttribute<?>[] a = attrs;
        boolean permissions = false;
        for (FileAttribute<?> one : attrs) {
            permissions |= one.name().equals("posix:permissions");
        }
        if (!permissions && in.getFileSystem() == FileSystems.getDefault()) {
            a = Arrays.copyOf(attrs, attrs.length + 1);
            a[attrs.length] = PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString(directory ? "rwx------" : "rw-------"));
        }
        while (true) {
            Path name;
            try {
                name = in.getFileSystem().getPath(p + Long.toUnsignedString(NAMES.nextLong())
                        + s);
            } catch (InvalidPathException e) {
                throw new IllegalArgumentException("Invalid prefix or suffix");
            }
            if (name.getParent() != null) {
                throw new IllegalArgumentException("Invalid prefix or suffix");
            }
            try {
                return directory ? createDirectory(in.resolve(name), a)
                        : createFile(in.resolve(name), a);
            } catch (FileAlreadyExistsException e) {
                // Another name, then.
            }
        }
    }

    public static Path createTempFile(Path dir, String prefix, String suffix,
            FileAttribute<?>... attrs) throws IOException {
        return createTemp(Objects.requireNonNull(dir), prefix, suffix, false, attrs);
    }

    public static Path createTempFile(String prefix, String suffix, FileAttribute<?>... attrs)
            throws IOException {
        return createTemp(null, prefix, suffix, false, attrs);
    }

    public static Path createTempDirectory(Path dir, String prefix, FileAttribute<?>... attrs)
            throws IOException {
        return createTemp(Objects.requireNonNull(dir), prefix, null, true, attrs);
    }

    public static Path createTempDirectory(String prefix, FileAttribute<?>... attrs)
            throws IOException {
        return createTemp(null, prefix, null, true, attrs);
    }

    public static Path createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs)
            throws IOException {
        provider(link).createSymbolicLink(link, target, attrs);
        return link;
    }

    public static Path createLink(Path link, Path existing) throws IOException {
        provider(link).createLink(link, existing);
        return link;
    }

    public static void delete(Path path) throws IOException {
        provider(path).delete(path);
    }

    public static boolean deleteIfExists(Path path) throws IOException {
        return provider(path).deleteIfExists(path);
    }

    public static Path copy(Path source, Path target, CopyOption... options)
            throws IOException {
        if (provider(source) == provider(target)) {
            provider(source).copy(source, target, options);
            return target;
        }
        for (CopyOption o : options) {
            if (o != StandardCopyOption.REPLACE_EXISTING) {
                throw new UnsupportedOperationException("Unsupported copy option");
            }
        }
        if (isDirectory(source)) {
            return createDirectory(target);
        }
        try (InputStream in = newInputStream(source)) {
            copy(in, target, options);
        }
        return target;
    }

    public static Path move(Path source, Path target, CopyOption... options)
            throws IOException {
        if (provider(source) == provider(target)) {
            provider(source).move(source, target, options);
        } else {
            copy(source, target, options);
            delete(source);
        }
        return target;
    }

    public static Path readSymbolicLink(Path link) throws IOException {
        return provider(link).readSymbolicLink(link);
    }

    public static FileStore getFileStore(Path path) throws IOException {
        return provider(path).getFileStore(path);
    }

    public static boolean isSameFile(Path path, Path path2) throws IOException {
        return provider(path).isSameFile(path, path2);
    }

    public static long mismatch(Path path, Path path2) throws IOException {
        if (isSameFile(path, path2)) {
            return -1;
        }
        byte[] a = new byte[8192];
        byte[] b = new byte[8192];
        try (InputStream in1 = newInputStream(path); InputStream in2 = newInputStream(path2)) {
            long total = 0;
            while (true) {
                int n = in1.readNBytes(a, 0, a.length);
                int m = in2.readNBytes(b, 0, b.length);
                int i = Arrays.mismatch(a, 0, n, b, 0, m);
                if (i >= 0) {
                    return total + i;
                }
                if (n < a.length) {
                    return -1;
                }
                total += n;
            }
        }
    }

    public static boolean isHidden(Path path) throws IOException {
        return provider(path).isHidden(path);
    }

    public static String probeContentType(Path path) throws IOException {
        return ContentTypes.of(Objects.requireNonNull(path));
    }

    // ---- Attributes ----------------------------------------------------------------------------

    public static <V extends FileAttributeView> V getFileAttributeView(Path path,
            Class<V> type, LinkOption... options) {
        return provider(path).getFileAttributeView(path, type, options);
    }

    public static <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type,
            LinkOption... options) throws IOException {
        return provider(path).readAttributes(path, type, options);
    }

    public static Path setAttribute(Path path, String attribute, Object value,
            LinkOption... options) throws IOException {
        provider(path).setAttribute(path, attribute, value, options);
        return path;
    }

    public static Object getAttribute(Path path, String attribute, LinkOption... options)
            throws IOException {
        if (attribute.indexOf('*') >= 0 || attribute.indexOf(',') >= 0) {
            throw new IllegalArgumentException(attribute);
        }
        Map<String, Object> map = readAttributes(path, attribute, options);
        return map.get(attribute.substring(attribute.indexOf(':') + 1));
    }

    public static Map<String, Object> readAttributes(Path path, String attributes,
            LinkOption... options) throws IOException {
        return provider(path).readAttributes(path, attributes, options);
    }

    public static Set<PosixFilePermission> getPosixFilePermissions(Path path,
            LinkOption... options) throws IOException {
        return readAttributes(path, PosixFileAttributes.class, options).permissions();
    }

    private static <V extends FileAttributeView> V view(Path path, Class<V> type,
            LinkOption... options) {
        V v = getFileAttributeView(path, type, options);
        if (v == null) {
            throw new UnsupportedOperationException();
        }
        return v;
    }

    public static Path setPosixFilePermissions(Path path, Set<PosixFilePermission> perms)
            throws IOException {
        view(path, PosixFileAttributeView.class).setPermissions(perms);
        return path;
    }

    public static UserPrincipal getOwner(Path path, LinkOption... options) throws IOException {
        return view(path, FileOwnerAttributeView.class, options).getOwner();
    }

    public static Path setOwner(Path path, UserPrincipal owner) throws IOException {
        view(path, FileOwnerAttributeView.class).setOwner(owner);
        return path;
    }

    private static BasicFileAttributes attributes(Path path, LinkOption... options) {
        try {
            return provider(path).readAttributesIfExists(path, BasicFileAttributes.class,
                    options);
        } catch (IOException e) {
            return null;
        }
    }

    public static boolean isSymbolicLink(Path path) {
        BasicFileAttributes a = attributes(path, LinkOption.NOFOLLOW_LINKS);
        return a != null && a.isSymbolicLink();
    }

    public static boolean isDirectory(Path path, LinkOption... options) {
        BasicFileAttributes a = attributes(path, options);
        return a != null && a.isDirectory();
    }

    public static boolean isRegularFile(Path path, LinkOption... options) {
        BasicFileAttributes a = attributes(path, options);
        return a != null && a.isRegularFile();
    }

    public static FileTime getLastModifiedTime(Path path, LinkOption... options)
            throws IOException {
        return readAttributes(path, BasicFileAttributes.class, options).lastModifiedTime();
    }

    public static Path setLastModifiedTime(Path path, FileTime time) throws IOException {
        getFileAttributeView(path, BasicFileAttributeView.class)
                .setTimes(Objects.requireNonNull(time), null, null);
        return path;
    }

    public static long size(Path path) throws IOException {
        return readAttributes(path, BasicFileAttributes.class).size();
    }

    public static boolean exists(Path path, LinkOption... options) {
        return provider(path).exists(path, options);
    }

    public static boolean notExists(Path path, LinkOption... options) {
        try {
            return provider(path).readAttributesIfExists(path, BasicFileAttributes.class,
                    options) == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean accessible(Path path, AccessMode mode) {
        try {
            provider(path).checkAccess(path, mode);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean isReadable(Path path) {
        return accessible(path, AccessMode.READ);
    }

    public static boolean isWritable(Path path) {
        return accessible(path, AccessMode.WRITE);
    }

    public static boolean isExecutable(Path path) {
        return accessible(path, AccessMode.EXECUTE);
    }

    // ---- Walking -------------------------------------------------------------------------------

    public static Path walkFileTree(Path start, Set<FileVisitOption> options, int maxDepth,
            FileVisitor<? super Path> visitor) throws IOException {
        TreeWalk.visit(start, options, maxDepth, visitor);
        return start;
    }

    public static Path walkFileTree(Path start, FileVisitor<? super Path> visitor)
            throws IOException {
        return walkFileTree(start, Set.of(), Integer.MAX_VALUE, visitor);
    }

    private static <T> Stream<T> stream(Iterator<T> it) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(it,
                Spliterator.DISTINCT), false);
    }

    public static Stream<Path> list(Path dir) throws IOException {
        DirectoryStream<Path> ds = newDirectoryStream(dir);
        Iterator<Path> it = ds.iterator();
        Iterator<Path> unchecked = new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return it.hasNext();
                } catch (DirectoryIteratorException e) {
                    throw new UncheckedIOException(e.getCause());
                }
            }

            @Override
            public Path next() {
                try {
                    return it.next();
                } catch (DirectoryIteratorException e) {
                    throw new UncheckedIOException(e.getCause());
                }
            }
        };
        return stream(unchecked).onClose(() -> close(ds));
    }

    private static void close(java.io.Closeable c) {
        try {
            c.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<TreeWalk.Event> events(Path start, int maxDepth,
            FileVisitOption... options) throws IOException {
        TreeWalk.Steps steps = new TreeWalk.Steps(start, List.of(options), maxDepth);
        return stream(steps).onClose(steps::close);
    }

    public static Stream<Path> walk(Path start, int maxDepth, FileVisitOption... options)
            throws IOException {
        return events(start, maxDepth, options).map(TreeWalk.Event::file);
    }

    public static Stream<Path> walk(Path start, FileVisitOption... options)
            throws IOException {
        return walk(start, Integer.MAX_VALUE, options);
    }

    public static Stream<Path> find(Path start, int maxDepth,
            BiPredicate<Path, BasicFileAttributes> matcher, FileVisitOption... options)
            throws IOException {
        Objects.requireNonNull(matcher);
        return events(start, maxDepth, options)
                .filter(e -> matcher.test(e.file(), e.attributes())).map(TreeWalk.Event::file);
    }

    // ---- Contents ------------------------------------------------------------------------------

    public static BufferedReader newBufferedReader(Path path, Charset cs) throws IOException {
        return new BufferedReader(new InputStreamReader(newInputStream(path), cs.newDecoder()));
    }

    public static BufferedReader newBufferedReader(Path path) throws IOException {
        return newBufferedReader(path, StandardCharsets.UTF_8);
    }

    public static BufferedWriter newBufferedWriter(Path path, Charset cs,
            OpenOption... options) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(newOutputStream(path, options),
                cs.newEncoder()));
    }

    public static BufferedWriter newBufferedWriter(Path path, OpenOption... options)
            throws IOException {
        return newBufferedWriter(path, StandardCharsets.UTF_8, options);
    }

    public static long copy(InputStream in, Path target, CopyOption... options)
            throws IOException {
        Objects.requireNonNull(in);
        boolean replace = false;
        for (CopyOption o : options) {
            if (o != StandardCopyOption.REPLACE_EXISTING) {
                Objects.requireNonNull(o, "options contains 'null'");
                throw new UnsupportedOperationException(o + " not supported");
            }
            replace = true;
        }
        if (replace) {
            deleteIfExists(target);
        }
        try (OutputStream out = newOutputStream(target, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            return in.transferTo(out);
        }
    }

    public static long copy(Path source, OutputStream out) throws IOException {
        Objects.requireNonNull(out);
        try (InputStream in = newInputStream(source)) {
            return in.transferTo(out);
        }
    }

    public static byte[] readAllBytes(Path path) throws IOException {
        try (InputStream in = newInputStream(path)) {
            long size = size(path);
            if (size > Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError("Required array size too large");
            }
            return Transfers.readAll(in, (int) size);
        }
    }

    public static String readString(Path path) throws IOException {
        return readString(path, StandardCharsets.UTF_8);
    }

    public static String readString(Path path, Charset cs) throws IOException {
        Objects.requireNonNull(path);
        Objects.requireNonNull(cs);
        byte[] b = readAllBytes(path);
        if (cs == StandardCharsets.UTF_8) {
            // What round-trips was well-formed; the decoder says where what does not is wrong.
            String s = new String(b, cs);
            if (s.indexOf('\ufffd') < 0) {
                return s;
            }
        }
        return cs.newDecoder().decode(ByteBuffer.wrap(b)).toString();
    }

    public static List<String> readAllLines(Path path, Charset cs) throws IOException {
        try (BufferedReader r = newBufferedReader(path, cs)) {
            List<String> lines = new ArrayList<>();
            String s;
            while ((s = r.readLine()) != null) {
                lines.add(s);
            }
            return lines;
        }
    }

    public static List<String> readAllLines(Path path) throws IOException {
        return readAllLines(path, StandardCharsets.UTF_8);
    }

    public static Path write(Path path, byte[] bytes, OpenOption... options)
            throws IOException {
        Objects.requireNonNull(bytes);
        try (OutputStream out = newOutputStream(path, options)) {
            for (int at = 0; at < bytes.length;) {
                int n = Math.min(bytes.length - at, 1 << 20);
                out.write(bytes, at, n);
                at += n;
            }
        }
        return path;
    }

    public static Path write(Path path, Iterable<? extends CharSequence> lines, Charset cs,
            OpenOption... options) throws IOException {
        Objects.requireNonNull(lines);
        try (BufferedWriter w = newBufferedWriter(path, cs, options)) {
            for (CharSequence line : lines) {
                w.append(line);
                w.newLine();
            }
        }
        return path;
    }

    public static Path write(Path path, Iterable<? extends CharSequence> lines,
            OpenOption... options) throws IOException {
        return write(path, lines, StandardCharsets.UTF_8, options);
    }

    public static Path writeString(Path path, CharSequence csq, OpenOption... options)
            throws IOException {
        return writeString(path, csq, StandardCharsets.UTF_8, options);
    }

    public static Path writeString(Path path, CharSequence csq, Charset cs,
            OpenOption... options) throws IOException {
        Objects.requireNonNull(path);
        Objects.requireNonNull(csq);
        Objects.requireNonNull(cs);
        ByteBuffer b;
        try {
            b = cs.newEncoder().encode(CharBuffer.wrap(csq.toString().toCharArray()));
        } catch (java.nio.charset.MalformedInputException e) {
            throw cs == StandardCharsets.UTF_8 || cs == StandardCharsets.ISO_8859_1
                    ? new java.nio.charset.UnmappableCharacterException(e.getInputLength()) : e;
        }
        byte[] bytes = new byte[b.remaining()];
        b.get(bytes);
        return write(path, bytes, options);
    }

    public static Stream<String> lines(Path path, Charset cs) throws IOException {
        BufferedReader r = newBufferedReader(path, cs);
        return r.lines().onClose(() -> close(r));
    }

    public static Stream<String> lines(Path path) throws IOException {
        return lines(path, StandardCharsets.UTF_8);
    }
}
