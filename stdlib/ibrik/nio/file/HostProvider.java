package ibrik.nio.file;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The provider of the host's file system. */
public final class HostProvider extends FileSystemProvider {
    public static final HostProvider INSTANCE = new HostProvider();

    private HostProvider() {
    }

    @Override
    public String getScheme() {
        return "file";
    }

    private void checkUri(URI uri) {
        if (!"file".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException("URI does not match this provider");
        }
        if (uri.getRawAuthority() != null) {
            throw new IllegalArgumentException("Authority component present");
        }
        if (!"/".equals(uri.getPath())) {
            throw new IllegalArgumentException("Path component should be '/'");
        }
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        checkUri(uri);
        throw new FileSystemAlreadyExistsException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        checkUri(uri);
        return HostFileSystem.INSTANCE;
    }

    @Override
    public Path getPath(URI uri) {
        return PathUris.fromUri(uri);
    }

    private static boolean follow(LinkOption[] options) {
        boolean follow = true;
        for (LinkOption o : options) {
            follow &= Objects.requireNonNull(o) != LinkOption.NOFOLLOW_LINKS;
        }
        return follow;
    }

    /** The permission bits that attributes ask for, or the usual ones. */
    @SuppressWarnings("unchecked")
    static int mode(int usual, FileAttribute<?>... attrs) {
        int mode = usual;
        for (FileAttribute<?> a : attrs) {
            String name = Objects.requireNonNull(a).name();
            if (!name.equals("posix:permissions") && !name.equals("unix:permissions")) {
                throw new UnsupportedOperationException("'" + name
                        + "' not supported as initial attribute");
            }
            mode = HostAttributes.mode((Set<PosixFilePermission>) a.value());
        }
        return mode;
    }

    // ---- Opening -------------------------------------------------------------------------------

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attrs) throws IOException {
        HostPath p = HostPath.of(path);
        int mode = mode(0666, attrs);
        EnumSet<StandardOpenOption> set = EnumSet.noneOf(StandardOpenOption.class);
        int flags = 0;
        for (OpenOption o : options) {
            if (o == LinkOption.NOFOLLOW_LINKS) {
                flags |= Host.OPEN_NO_FOLLOW;
            } else if (o instanceof StandardOpenOption s) {
                set.add(s);
            } else if (o == null) {
                throw new NullPointerException();
            } else {
                throw new UnsupportedOperationException(o + " not supported");
            }
        }
        boolean append = set.contains(StandardOpenOption.APPEND);
        boolean write = append || set.contains(StandardOpenOption.WRITE);
        boolean read = set.contains(StandardOpenOption.READ) || !write;
        if (set.contains(StandardOpenOption.READ) && append) {
            throw new IllegalArgumentException("READ + APPEND not allowed");
        }
        if (append && set.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            throw new IllegalArgumentException("APPEND + TRUNCATE_EXISTING not allowed");
        }
        flags |= read ? Host.OPEN_READ : 0;
        if (write) {
            flags |= Host.OPEN_WRITE | (append ? Host.OPEN_APPEND : 0);
            if (set.contains(StandardOpenOption.CREATE_NEW)) {
                flags |= Host.OPEN_CREATE | Host.OPEN_EXCLUSIVE;
            } else {
                flags |= set.contains(StandardOpenOption.TRUNCATE_EXISTING) ? Host.OPEN_TRUNCATE
                        : 0;
                flags |= set.contains(StandardOpenOption.CREATE) ? Host.OPEN_CREATE : 0;
            }
        }
        flags |= set.contains(StandardOpenOption.SYNC) ? Host.OPEN_SYNC : 0;
        flags |= set.contains(StandardOpenOption.DSYNC) ? Host.OPEN_DATA_SYNC : 0;
        long h;
        do {
            h = Host.open(p.host(), flags, mode);
        } while (h == -Errno.EINTR);
        FileErrors.check(h, p.toString(), null);
        if (set.contains(StandardOpenOption.DELETE_ON_CLOSE)) {
            Host.unlink(p.host(), Host.UNLINK_FILE);
        }
        return new HostFileChannel((int) h, read, write, append, null);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attrs) throws IOException {
        return newFileChannel(path, options, attrs);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir,
            DirectoryStream.Filter<? super Path> filter) throws IOException {
        HostPath p = HostPath.of(dir);
        Objects.requireNonNull(filter);
        long h = Host.openDirectory(p.host());
        if (h == -Errno.ENOTDIR) {
            throw new NotDirectoryException(p.toString());
        }
        FileErrors.check(h, p.toString(), null);
        return new HostDirectoryStream((int) h, p, filter);
    }

    // ---- Names ---------------------------------------------------------------------------------

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        HostPath p = HostPath.of(dir);
        FileErrors.check(Host.makeDirectory(p.host(), mode(0777, attrs)), p.toString(), null);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs)
            throws IOException {
        if (attrs.length > 0) {
            mode(0, attrs);
            throw new UnsupportedOperationException(
                    "Initial file attributes not supported when creating symbolic link");
        }
        HostPath p = HostPath.of(link);
        FileErrors.check(Host.symlink(HostPath.of(target).toString(), p.host()), p.toString(),
                null);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        HostPath p = HostPath.of(link);
        HostPath e = HostPath.of(existing);
        FileErrors.check(Host.link(e.host(), p.host()), p.toString(), e.toString());
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        HostPath p = HostPath.of(link);
        byte[] b = new byte[8192];
        long n = Host.readLink(p.host(), b, 0, b.length);
        if (n == -Errno.EINVAL) {
            throw new NotLinkException(p.toString());
        }
        FileErrors.check(n, p.toString(), null);
        return HostPath.of(new String(b, 0, (int) n, StandardCharsets.UTF_8));
    }

    private boolean delete(Path path, boolean mustExist) throws IOException {
        HostPath p = HostPath.of(path);
        long[] st = new long[Host.STAT_FIELDS];
        long r = Host.stat(p.host(), Host.PATH_NO_FOLLOW, st);
        if (r >= 0) {
            r = Host.unlink(p.host(), st[Host.STAT_FIELD_TYPE] == Host.TYPE_DIRECTORY
                    ? Host.UNLINK_DIRECTORY : Host.UNLINK_FILE);
        }
        if (r == -Errno.ENOENT && !mustExist) {
            return false;
        }
        if (r == -Errno.ENOTEMPTY || r == -Errno.EEXIST) {
            throw new DirectoryNotEmptyException(p.toString());
        }
        FileErrors.check(r, p.toString(), null);
        return true;
    }

    @Override
    public void delete(Path path) throws IOException {
        delete(path, true);
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        return delete(path, false);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        CopyMove.copy(HostPath.of(source), HostPath.of(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        CopyMove.move(HostPath.of(source), HostPath.of(target), options);
    }

    // ---- Attributes ----------------------------------------------------------------------------

    @Override
    public boolean isSameFile(Path path, Path path2) throws IOException {
        HostPath p = HostPath.of(path);
        if (p.equals(path2)) {
            return true;
        }
        if (!(Objects.requireNonNull(path2) instanceof HostPath q)) {
            return false;
        }
        return HostAttributes.get(p, true).sameFile(HostAttributes.get(q, true));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        Path name = HostPath.of(path).getFileName();
        return name != null && name.toString().startsWith(".");
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return HostFileStore.of(HostPath.of(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        HostPath p = HostPath.of(path);
        int mode = 0;
        for (AccessMode m : modes) {
            mode |= m == AccessMode.READ ? Host.ACCESS_READ : m == AccessMode.WRITE
                    ? Host.ACCESS_WRITE : Host.ACCESS_EXECUTE;
        }
        FileErrors.check(Host.access(p.host(), mode), p.toString(), null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type,
            LinkOption... options) {
        HostPath p = HostPath.of(path);
        boolean follow = follow(options);
        if (type == BasicFileAttributeView.class) {
            return (V) new AttributeViews.Posix(p, follow, "basic");
        }
        if (type == PosixFileAttributeView.class) {
            return (V) new AttributeViews.Posix(p, follow, "posix");
        }
        if (type == FileOwnerAttributeView.class) {
            return (V) AttributeViews.owner(p, follow);
        }
        if (type == UserDefinedFileAttributeView.class) {
            return (V) new AttributeViews.User(p, follow);
        }
        Objects.requireNonNull(type);
        return null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type,
            LinkOption... options) throws IOException {
        if (type != BasicFileAttributes.class && type != PosixFileAttributes.class) {
            Objects.requireNonNull(type);
            throw new UnsupportedOperationException();
        }
        return (A) HostAttributes.get(HostPath.of(path), follow(options));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes,
            LinkOption... options) throws IOException {
        return AttributeViews.read(HostPath.of(path), attributes, follow(options));
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
            throws IOException {
        AttributeViews.set(HostPath.of(path), attribute, Objects.requireNonNull(value),
                follow(options));
    }

    @Override
    public boolean exists(Path path, LinkOption... options) {
        return HostAttributes.find(HostPath.of(path), follow(options)) != null;
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributesIfExists(Path path, Class<A> type,
            LinkOption... options) throws IOException {
        HostPath p = HostPath.of(path);
        long[] st = new long[Host.STAT_FIELDS];
        long r = Host.stat(p.host(), follow(options) ? 0 : Host.PATH_NO_FOLLOW, st);
        return r == -Errno.ENOENT || r == -Errno.ENOTDIR ? null
                : readAttributes(path, type, options);
    }
}
