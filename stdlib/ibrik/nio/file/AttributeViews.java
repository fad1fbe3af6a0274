package ibrik.nio.file;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.ProviderMismatchException;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Views of the attributes of a file. */
final class AttributeViews {
    /** The attributes of the view "basic", and those that "posix" and "unix" add. */
    private static final Map<String, Function<HostAttributes, Object>> BASIC =
            new LinkedHashMap<>();
    private static final Map<String, Function<HostAttributes, Object>> POSIX;
    private static final Map<String, Function<HostAttributes, Object>> UNIX;

    static {
        BASIC.put("size", HostAttributes::size);
        BASIC.put("creationTime", HostAttributes::creationTime);
        BASIC.put("lastAccessTime", HostAttributes::lastAccessTime);
        BASIC.put("lastModifiedTime", HostAttributes::lastModifiedTime);
        BASIC.put("fileKey", HostAttributes::fileKey);
        BASIC.put("isDirectory", HostAttributes::isDirectory);
        BASIC.put("isRegularFile", HostAttributes::isRegularFile);
        BASIC.put("isSymbolicLink", HostAttributes::isSymbolicLink);
        BASIC.put("isOther", HostAttributes::isOther);
        POSIX = new LinkedHashMap<>(BASIC);
        POSIX.put("permissions", HostAttributes::permissions);
        POSIX.put("owner", HostAttributes::owner);
        POSIX.put("group", HostAttributes::group);
        UNIX = new LinkedHashMap<>(POSIX);
        UNIX.put("mode", a -> (int) a.stat[Host.STAT_FIELD_MODE] | typeBits(a));
        UNIX.put("ino", a -> a.stat[Host.STAT_FIELD_NODE]);
        UNIX.put("dev", a -> a.stat[Host.STAT_FIELD_DEVICE]);
        UNIX.put("nlink", a -> (int) a.stat[Host.STAT_FIELD_LINKS]);
        UNIX.put("uid", a -> (int) a.stat[Host.STAT_FIELD_USER]);
        UNIX.put("gid", a -> (int) a.stat[Host.STAT_FIELD_GROUP]);
        UNIX.put("ctime", HostAttributes::changeTime);
    }

    private AttributeViews() {
    }

    private static int typeBits(HostAttributes a) {
        switch ((int) a.stat[Host.STAT_FIELD_TYPE]) {
            case Host.TYPE_FILE:
                return 0100000;
            case Host.TYPE_DIRECTORY:
                return 0040000;
            case Host.TYPE_LINK:
                return 0120000;
            case Host.TYPE_PIPE:
                return 0010000;
            case Host.TYPE_SOCKET:
                return 0140000;
            case Host.TYPE_CHARACTER:
                return 0020000;
            default:
                return 0060000;
        }
    }

    /** A name as "view:attributes". */
    private static String[] split(String s) {
        int at = s.indexOf(':');
        if (at < 0) {
            return new String[] {"basic", s};
        }
        if (at == 0) {
            throw new IllegalArgumentException(s);
        }
        return new String[] {s.substring(0, at), s.substring(at + 1)};
    }

    static Map<String, Object> read(HostPath p, String attributes, boolean follow)
            throws IOException {
        String[] s = split(attributes);
        Map<String, Function<HostAttributes, Object>> known;
        switch (s[0]) {
            case "basic":
                known = BASIC;
                break;
            case "posix":
                known = POSIX;
                break;
            case "unix":
                known = UNIX;
                break;
            case "owner":
                known = Map.of("owner", HostAttributes::owner);
                break;
            case "user":
                return readUser(new User(p, follow), s[1].split(","));
            default:
                throw new UnsupportedOperationException("View '" + s[0] + "' not available");
        }
        String[] names = s[1].split(",");
        List<String> wanted = new ArrayList<>();
        for (String n : names) {
            if (n.equals("*")) {
                wanted.addAll(known.keySet());
            } else if (known.containsKey(n)) {
                wanted.add(n);
            } else {
                throw new IllegalArgumentException("'" + n + "' not recognized");
            }
        }
        HostAttributes a = HostAttributes.get(p, follow);
        Map<String, Object> r = new HashMap<>();
        for (String n : wanted) {
            r.put(n, known.get(n).apply(a));
        }
        return java.util.Collections.unmodifiableMap(r);
    }

    private static Map<String, Object> readUser(User view, String[] names) throws IOException {
        Map<String, Object> r = new HashMap<>();
        for (String n : names) {
            for (String one : n.equals("*") ? view.list() : List.of(n)) {
                ByteBuffer b = ByteBuffer.allocate(view.size(one));
                view.read(one, b);
                r.put(one, b.array());
            }
        }
        return r;
    }

    @SuppressWarnings("unchecked")
    static void set(HostPath p, String attribute, Object value, boolean follow)
            throws IOException {
        String[] s = split(attribute);
        Posix v = new Posix(p, follow, "posix");
        boolean posix = s[0].equals("posix") || s[0].equals("unix");
        if (s[0].equals("user")) {
            new User(p, follow).write(s[1], value instanceof byte[] b ? ByteBuffer.wrap(b)
                    : (ByteBuffer) value);
            return;
        }
        if (!posix && !s[0].equals("basic") && !s[0].equals("owner")) {
            throw new UnsupportedOperationException("View '" + s[0] + "' not available");
        }
        switch (s[1]) {
            case "lastModifiedTime":
                v.setTimes((FileTime) value, null, null);
                return;
            case "lastAccessTime":
                v.setTimes(null, (FileTime) value, null);
                return;
            case "creationTime":
                v.setTimes(null, null, (FileTime) value);
                return;
            case "permissions":
                if (posix) {
                    v.setPermissions((Set<PosixFilePermission>) value);
                    return;
                }
                break;
            case "owner":
                if (!s[0].equals("basic")) {
                    v.setOwner((UserPrincipal) value);
                    return;
                }
                break;
            case "group":
                if (posix) {
                    v.setGroup((GroupPrincipal) value);
                    return;
                }
                break;
            case "mode":
                if (s[0].equals("unix")) {
                    v.setMode((Integer) value);
                    return;
                }
                break;
            default:
                break;
        }
        throw new IllegalArgumentException("'" + s[0] + ":" + s[1] + "' not recognized");
    }

    /** The views "basic", "owner" and "posix". */
    static final class Posix implements PosixFileAttributeView {
        private final HostPath path;
        private final boolean follow;
        private final String name;

        Posix(HostPath path, boolean follow, String name) {
            this.path = path;
            this.follow = follow;
            this.name = name;
        }

        private int flags() {
            return follow ? 0 : Host.PATH_NO_FOLLOW;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public HostAttributes readAttributes() throws IOException {
            return HostAttributes.get(path, follow);
        }

        private static long nanos(FileTime t) {
            return t == null ? Long.MIN_VALUE : t.to(TimeUnit.NANOSECONDS);
        }

        @Override
        public void setTimes(FileTime modified, FileTime accessed, FileTime created)
                throws IOException {
            if (modified != null || accessed != null) {
                FileErrors.check(Host.setTimes(path.host(), nanos(accessed), nanos(modified),
                        flags()), path.toString(), null);
            }
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return readAttributes().owner();
        }

        @Override
        public void setOwner(UserPrincipal owner) throws IOException {
            if (owner instanceof Principals.Group) {
                throw new IOException("'owner' parameter can't be a group");
            }
            setOwner(id(owner), -1);
        }

        @Override
        public void setGroup(GroupPrincipal group) throws IOException {
            setOwner(-1, id(group));
        }

        private static int id(UserPrincipal p) {
            if (Objects.requireNonNull(p) instanceof Principals.User u) {
                return u.id;
            }
            throw new ProviderMismatchException();
        }

        private void setOwner(int user, int group) throws IOException {
            FileErrors.check(Host.setOwner(path.host(), user, group, flags()), path.toString(),
                    null);
        }

        @Override
        public void setPermissions(Set<PosixFilePermission> perms) throws IOException {
            setMode(HostAttributes.mode(perms));
        }

        void setMode(int mode) throws IOException {
            FileErrors.check(Host.setMode(path.host(), mode, flags()), path.toString(), null);
        }
    }

    /** The owner alone. */
    static FileOwnerAttributeView owner(HostPath p, boolean follow) {
        Posix v = new Posix(p, follow, "owner");
        return new FileOwnerAttributeView() {
            @Override
            public String name() {
                return "owner";
            }

            @Override
            public UserPrincipal getOwner() throws IOException {
                return v.getOwner();
            }

            @Override
            public void setOwner(UserPrincipal owner) throws IOException {
                v.setOwner(owner);
            }
        };
    }

    /** Attributes that users name. */
    static final class User implements UserDefinedFileAttributeView {
        private final HostPath path;

        User(HostPath path, boolean follow) {
            this.path = path;
        }

        private String key(String name) {
            return "user." + Objects.requireNonNull(name, "'name' is null");
        }

        private IOException failed(long error, String what) {
            return new FileSystemException(path.toString(), null, what + ": "
                    + Errno.message((int) -error));
        }

        @Override
        public String name() {
            return "user";
        }

        @Override
        public List<String> list() throws IOException {
            byte[] b = new byte[65536];
            long n = Host.listAttributes(path.host(), b, 0, b.length);
            if (n < 0) {
                throw failed(n, "Unable to get list of extended attributes");
            }
            List<String> r = new ArrayList<>();
            for (String s : new String(b, 0, (int) n, StandardCharsets.UTF_8).split("\0")) {
                if (s.startsWith("user.")) {
                    r.add(s.substring(5));
                }
            }
            return r;
        }

        @Override
        public int size(String name) throws IOException {
            long n = Host.getAttribute(path.host(), key(name), new byte[0], 0, 0);
            if (n < 0) {
                throw failed(n, "Unable to get size of extended attribute '" + name + "'");
            }
            return (int) n;
        }

        @Override
        public int read(String name, ByteBuffer dst) throws IOException {
            byte[] b = new byte[dst.remaining()];
            long n = Host.getAttribute(path.host(), key(name), b, 0, b.length);
            if (n < 0 || n > b.length) {
                throw failed(n < 0 ? n : -Errno.ERANGE,
                        "Error reading extended attribute '" + name + "'");
            }
            dst.put(b, 0, (int) n);
            return (int) n;
        }

        @Override
        public int write(String name, ByteBuffer src) throws IOException {
            byte[] b = new byte[src.remaining()];
            src.get(b);
            long n = Host.setAttribute(path.host(), key(name), b, 0, b.length);
            if (n < 0) {
                throw failed(n, "Error writing extended attribute '" + name + "'");
            }
            return b.length;
        }

        @Override
        public void delete(String name) throws IOException {
            long n = Host.removeAttribute(path.host(), key(name));
            if (n < 0) {
                throw failed(n, "Unable to delete extended attribute '" + name + "'");
            }
        }
    }
}
