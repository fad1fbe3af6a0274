package ibrik.nio.file;

import ibrik.abi.Host;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The attributes of a file at one moment. */
final class HostAttributes implements PosixFileAttributes {
    final long[] stat;
    private UserPrincipal owner;
    private GroupPrincipal group;

    private HostAttributes(long[] stat) {
        this.stat = stat;
    }

    static HostAttributes get(HostPath p, boolean follow) throws IOException {
        long[] s = new long[Host.STAT_FIELDS];
        FileErrors.check(Host.stat(p.host(), follow ? 0 : Host.PATH_NO_FOLLOW, s), p.toString(),
                null);
        return new HostAttributes(s);
    }

    /** The attributes, null if they cannot be had. */
    static HostAttributes find(HostPath p, boolean follow) {
        long[] s = new long[Host.STAT_FIELDS];
        return Host.stat(p.host(), follow ? 0 : Host.PATH_NO_FOLLOW, s) < 0 ? null
                : new HostAttributes(s);
    }

    private int type() {
        return (int) stat[Host.STAT_FIELD_TYPE];
    }

    static FileTime time(long nanos) {
        return FileTime.from(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public FileTime lastModifiedTime() {
        return time(stat[Host.STAT_FIELD_MODIFIED]);
    }

    @Override
    public FileTime lastAccessTime() {
        return time(stat[Host.STAT_FIELD_ACCESSED]);
    }

    @Override
    public FileTime creationTime() {
        return time(stat[Host.STAT_FIELD_CREATED]);
    }

    FileTime changeTime() {
        return time(stat[Host.STAT_FIELD_CHANGED]);
    }

    @Override
    public boolean isRegularFile() {
        return type() == Host.TYPE_FILE;
    }

    @Override
    public boolean isDirectory() {
        return type() == Host.TYPE_DIRECTORY;
    }

    @Override
    public boolean isSymbolicLink() {
        return type() == Host.TYPE_LINK;
    }

    @Override
    public boolean isOther() {
        return !isRegularFile() && !isDirectory() && !isSymbolicLink();
    }

    @Override
    public long size() {
        return stat[Host.STAT_FIELD_SIZE];
    }

    @Override
    public Object fileKey() {
        return new Key(stat[Host.STAT_FIELD_DEVICE], stat[Host.STAT_FIELD_NODE]);
    }

    boolean sameFile(HostAttributes that) {
        return stat[Host.STAT_FIELD_DEVICE] == that.stat[Host.STAT_FIELD_DEVICE]
                && stat[Host.STAT_FIELD_NODE] == that.stat[Host.STAT_FIELD_NODE];
    }

    /** What identifies a file. */
    private record Key(long device, long node) {
        @Override
        public String toString() {
            return "(dev=" + Long.toHexString(device) + ",ino=" + node + ")";
        }
    }

    @Override
    public UserPrincipal owner() {
        if (owner == null) {
            owner = Principals.user((int) stat[Host.STAT_FIELD_USER]);
        }
        return owner;
    }

    @Override
    public GroupPrincipal group() {
        if (group == null) {
            group = Principals.group((int) stat[Host.STAT_FIELD_GROUP]);
        }
        return group;
    }

    @Override
    public Set<PosixFilePermission> permissions() {
        Set<PosixFilePermission> r = EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission p : PosixFilePermission.values()) {
            if ((stat[Host.STAT_FIELD_MODE] & 0400 >> p.ordinal()) != 0) {
                r.add(p);
            }
        }
        return new java.util.HashSet<>(r);
    }

    /** Permissions as bits. */
    static int mode(Set<PosixFilePermission> perms) {
        int mode = 0;
        for (PosixFilePermission p : perms) {
            mode |= 0400 >> p.ordinal();
        }
        return mode;
    }
}
