package ibrik.nio.file;

import ibrik.abi.Host;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/** A mounted file system of the host. */
final class HostFileStore extends FileStore {
    private final String directory;
    private final String device;
    private final String type;
    private final boolean readOnly;

    private HostFileStore(String[] fields) {
        device = plain(fields[0]);
        directory = plain(fields[1]);
        type = fields[2];
        readOnly = ("," + fields[3] + ",").contains(",ro,");
    }

    /** A field of the table, without its octal escapes. */
    private static String plain(String s) {
        return s.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n")
                .replace("\\134", "\\");
    }

    private static List<HostFileStore> table() {
        List<HostFileStore> r = new ArrayList<>();
        long h = Host.open("/proc/self/mounts", Host.OPEN_READ, 0);
        if (h >= 0) {
            byte[] b = new byte[65536];
            int count = 0;
            long n;
            while (count < b.length && (n = Host.read((int) h, b, count, b.length - count)) > 0) {
                count += (int) n;
            }
            Host.close((int) h);
            for (String line : new String(b, 0, count, StandardCharsets.UTF_8).split("\n")) {
                String[] f = line.split(" ");
                if (f.length >= 4) {
                    r.add(new HostFileStore(f));
                }
            }
        }
        return r;
    }

    static List<FileStore> all() {
        return new ArrayList<>(table());
    }

    static HostFileStore of(HostPath p) throws IOException {
        HostPath at = (HostPath) p.toRealPath();
        long device = HostAttributes.get(at, true).stat[Host.STAT_FIELD_DEVICE];
        while (at.getParent() != null) {
            HostPath up = (HostPath) at.getParent();
            if (HostAttributes.get(up, true).stat[Host.STAT_FIELD_DEVICE] != device) {
                break;
            }
            at = up;
        }
        HostFileStore found = null;
        for (HostFileStore s : table()) {
            if (s.directory.equals(at.toString())) {
                found = s;
            }
        }
        if (found == null) {
            throw new IOException("Mount point not found");
        }
        return found;
    }

    @Override
    public String name() {
        return device;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    private long space(int field) throws IOException {
        long[] s = new long[Host.SPACE_FIELDS];
        FileErrors.check(Host.fileSystem(directory, s), directory, null);
        return s[field];
    }

    @Override
    public long getTotalSpace() throws IOException {
        return space(Host.SPACE_FIELD_TOTAL);
    }

    @Override
    public long getUsableSpace() throws IOException {
        return space(Host.SPACE_FIELD_USABLE);
    }

    @Override
    public long getUnallocatedSpace() throws IOException {
        return space(Host.SPACE_FIELD_FREE);
    }

    @Override
    public long getBlockSize() throws IOException {
        return space(Host.SPACE_FIELD_BLOCK);
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> t) {
        if (t == null) {
            throw new NullPointerException();
        }
        return t == BasicFileAttributeView.class || t == PosixFileAttributeView.class
                || t == FileOwnerAttributeView.class || t == UserDefinedFileAttributeView.class;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return HostFileSystem.INSTANCE.supportedFileAttributeViews().contains(name);
    }

    @Override
    public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> t) {
        if (t == null) {
            throw new NullPointerException();
        }
        return null;
    }

    @Override
    public Object getAttribute(String attribute) throws IOException {
        switch (attribute) {
            case "totalSpace":
                return getTotalSpace();
            case "usableSpace":
                return getUsableSpace();
            case "unallocatedSpace":
                return getUnallocatedSpace();
            case "blockSize":
                return getBlockSize();
            default:
                throw new UnsupportedOperationException("'" + attribute + "' not recognized");
        }
    }

    @Override
    public boolean equals(Object ob) {
        return ob instanceof HostFileStore s && s.directory.equals(directory)
                && s.device.equals(device);
    }

    @Override
    public int hashCode() {
        return directory.hashCode() ^ device.hashCode();
    }

    @Override
    public String toString() {
        return directory + " (" + device + ")";
    }
}
