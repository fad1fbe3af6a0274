package java.io;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.util.ArrayList;

/** A path of the host's file system. */
public class File implements Serializable, Comparable<File> {
    private static final long serialVersionUID = 301077366599181567L;
    public static final char separatorChar = '/';
    public static final String separator = "/";
    public static final char pathSeparatorChar = ':';
    public static final String pathSeparator = ":";

    private final String path;

    public File(String pathname) {
        if (pathname == null) {
            throw new NullPointerException();
        }
        path = normalize(pathname);
    }

    public File(String parent, String child) {
        if (child == null) {
            throw new NullPointerException();
        }
        path = parent == null ? normalize(child) : resolve(parent.isEmpty() ? "/"
                : normalize(parent), normalize(child));
    }

    public File(File parent, String child) {
        if (child == null) {
            throw new NullPointerException();
        }
        path = parent == null ? normalize(child) : resolve(parent.path.isEmpty() ? "/"
                : parent.path, normalize(child));
    }

    public File(java.net.URI uri) {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        if (uri.isOpaque()) {
            throw new IllegalArgumentException("URI is not hierarchical");
        }
        if (!"file".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException("URI scheme is not \"file\"");
        }
        if (uri.getRawAuthority() != null) {
            throw new IllegalArgumentException("URI has an authority component");
        }
        if (uri.getRawFragment() != null) {
            throw new IllegalArgumentException("URI has a fragment component");
        }
        if (uri.getRawQuery() != null) {
            throw new IllegalArgumentException("URI has a query component");
        }
        if (uri.getPath().isEmpty()) {
            throw new IllegalArgumentException("URI path component is empty");
        }
        path = normalize(uri.getPath());
    }

    private static String normalize(String p) {
        if (p.indexOf("//") < 0 && (p.length() <= 1 || !p.endsWith("/"))) {
            return p;
        }
        StringBuilder sb = new StringBuilder(p.length());
        for (int i = 0; i < p.length(); i++) {
            char c = p.charAt(i);
            if (c != '/' || sb.length() == 0 || sb.charAt(sb.length() - 1) != '/') {
                sb.append(c);
            }
        }
        if (sb.length() > 1 && sb.charAt(sb.length() - 1) == '/') {
            sb.setLength(sb.length() - 1);
        }
        return sb.toString();
    }

    private static String resolve(String parent, String child) {
        if (child.isEmpty()) {
            return parent;
        }
        if (child.charAt(0) == '/') {
            return parent.equals("/") ? child : parent + child;
        }
        return parent.equals("/") ? parent + child : parent + "/" + child;
    }

    final boolean isInvalid() {
        return path.indexOf('\0') >= 0;
    }

    public String getName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String getParent() {
        int i = path.lastIndexOf('/');
        if (i <= 0) {
            return i == 0 && path.length() > 1 ? "/" : null;
        }
        return path.substring(0, i);
    }

    public File getParentFile() {
        String p = getParent();
        return p == null ? null : new File(p);
    }

    public String getPath() {
        return path;
    }

    public boolean isAbsolute() {
        return path.startsWith("/");
    }

    public String getAbsolutePath() {
        if (isAbsolute()) {
            return path;
        }
        String dir = System.getProperty("user.dir", "/");
        return path.isEmpty() ? dir : resolve(dir, path);
    }

    public File getAbsoluteFile() {
        return new File(getAbsolutePath());
    }

    public String getCanonicalPath() throws IOException {
        if (isInvalid()) {
            throw new IOException("Invalid file path");
        }
        String p = getAbsolutePath();
        byte[] b = new byte[8192];
        long n = Host.realPath(p, b, 0, b.length);
        if (n >= 0) {
            return new String(b, 0, (int) n);
        }
        ArrayList<String> parts = new ArrayList<>();
        String known = "";
        for (String s : p.split("/")) {
            if (s.isEmpty() || s.equals(".")) {
                continue;
            }
            if (s.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.remove(parts.size() - 1);
                }
                continue;
            }
            parts.add(s);
            String now = "/" + String.join("/", parts);
            n = Host.realPath(now, b, 0, b.length);
            if (n >= 0) {
                parts.clear();
                for (String q : new String(b, 0, (int) n).split("/")) {
                    if (!q.isEmpty()) {
                        parts.add(q);
                    }
                }
            }
        }
        return "/" + String.join("/", parts);
    }

    public File getCanonicalFile() throws IOException {
        return new File(getCanonicalPath());
    }

    public java.nio.file.Path toPath() {
        return java.nio.file.Path.of(path);
    }

    public java.net.URI toURI() {
        String p = getAbsolutePath();
        if (isDirectory() && !p.endsWith("/")) {
            p += "/";
        }
        try {
            return new java.net.URI("file", null, p.startsWith("//") ? "//" + p : p, null);
        } catch (java.net.URISyntaxException x) {
            throw new Error(x);
        }
    }

    @Deprecated
    public java.net.URL toURL() throws java.net.MalformedURLException {
        if (isInvalid()) {
            throw new java.net.MalformedURLException("Invalid file path");
        }
        String p = getAbsolutePath();
        return java.net.URI.create("file:" + (isDirectory() && !p.endsWith("/") ? p + "/" : p))
                .toURL();
    }

    private boolean access(int mode) {
        return !isInvalid() && Host.access(path, mode) == 0;
    }

    private long[] stat() {
        long[] s = new long[Host.STAT_FIELDS];
        return !isInvalid() && Host.stat(path, 0, s) >= 0 ? s : null;
    }

    public boolean canRead() {
        return access(Host.ACCESS_READ);
    }

    public boolean canWrite() {
        return access(Host.ACCESS_WRITE);
    }

    public boolean canExecute() {
        return access(Host.ACCESS_EXECUTE);
    }

    public boolean exists() {
        return stat() != null;
    }

    public boolean isDirectory() {
        long[] s = stat();
        return s != null && s[Host.STAT_FIELD_TYPE] == Host.TYPE_DIRECTORY;
    }

    public boolean isFile() {
        long[] s = stat();
        return s != null && s[Host.STAT_FIELD_TYPE] == Host.TYPE_FILE;
    }

    public boolean isHidden() {
        return getName().startsWith(".");
    }

    public long lastModified() {
        long[] s = stat();
        return s == null ? 0 : Math.floorDiv(s[Host.STAT_FIELD_MODIFIED], 1000000L);
    }

    public long length() {
        long[] s = stat();
        return s == null ? 0 : s[Host.STAT_FIELD_SIZE];
    }

    public boolean createNewFile() throws IOException {
        if (isInvalid()) {
            throw new IOException("Invalid file path");
        }
        long r = Host.open(path, Host.OPEN_WRITE | Host.OPEN_CREATE | Host.OPEN_EXCLUSIVE, 0666);
        if (r == -Errno.EEXIST) {
            return false;
        }
        Host.close((int) HostIO.check(r));
        return true;
    }

    public boolean delete() {
        return !isInvalid() && Host.unlink(path, Host.UNLINK_FILE | Host.UNLINK_DIRECTORY) >= 0;
    }

    public void deleteOnExit() {
        File f = this;
        Runtime.getRuntime().addShutdownHook(new Thread() {
            @Override
            public void run() {
                f.delete();
            }
        });
    }

    public String[] list() {
        if (isInvalid()) {
            return null;
        }
        long h = Host.openDirectory(path.isEmpty() ? "." : path);
        if (h < 0) {
            return null;
        }
        ArrayList<String> names = new ArrayList<>();
        byte[] b = new byte[32768];
        long n;
        while ((n = Host.readDirectory((int) h, b, 0, b.length)) > 0) {
            for (int i = 0; i < n;) {
                int len = b[i + 1] & 0xff | (b[i + 2] & 0xff) << 8;
                String s = new String(b, i + 3, len);
                if (!s.equals(".") && !s.equals("..")) {
                    names.add(s);
                }
                i += 3 + len;
            }
        }
        Host.close((int) h);
        return names.toArray(new String[0]);
    }

    public String[] list(FilenameFilter filter) {
        String[] all = list();
        if (all == null || filter == null) {
            return all;
        }
        ArrayList<String> v = new ArrayList<>();
        for (String s : all) {
            if (filter.accept(this, s)) {
                v.add(s);
            }
        }
        return v.toArray(new String[0]);
    }

    public File[] listFiles() {
        return listFiles((FilenameFilter) null);
    }

    public File[] listFiles(FilenameFilter filter) {
        String[] all = list(filter);
        if (all == null) {
            return null;
        }
        File[] r = new File[all.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = new File(this, all[i]);
        }
        return r;
    }

    public File[] listFiles(FileFilter filter) {
        File[] all = listFiles();
        if (all == null || filter == null) {
            return all;
        }
        ArrayList<File> v = new ArrayList<>();
        for (File f : all) {
            if (filter.accept(f)) {
                v.add(f);
            }
        }
        return v.toArray(new File[0]);
    }

    public boolean mkdir() {
        return !isInvalid() && Host.makeDirectory(path, 0777) >= 0;
    }

    public boolean mkdirs() {
        if (exists()) {
            return false;
        }
        if (mkdir()) {
            return true;
        }
        File p = getAbsoluteFile().getParentFile();
        return p != null && (p.mkdirs() || p.exists()) && mkdir();
    }

    public boolean renameTo(File dest) {
        if (dest == null) {
            throw new NullPointerException();
        }
        return !isInvalid() && !dest.isInvalid() && Host.rename(path, dest.path, 0) >= 0;
    }

    public boolean setLastModified(long time) {
        if (time < 0) {
            throw new IllegalArgumentException("Negative time");
        }
        return !isInvalid() && Host.setTimes(path, Long.MIN_VALUE, time * 1000000L, 0) >= 0;
    }

    private boolean change(int bits, boolean on) {
        long[] s = stat();
        if (s == null) {
            return false;
        }
        int mode = (int) s[Host.STAT_FIELD_MODE];
        return Host.setMode(path, on ? mode | bits : mode & ~bits, 0) >= 0;
    }

    public boolean setReadOnly() {
        return change(0222, false);
    }

    public boolean setWritable(boolean writable, boolean ownerOnly) {
        return change(ownerOnly ? 0200 : 0222, writable);
    }

    public boolean setWritable(boolean writable) {
        return setWritable(writable, true);
    }

    public boolean setReadable(boolean readable, boolean ownerOnly) {
        return change(ownerOnly ? 0400 : 0444, readable);
    }

    public boolean setReadable(boolean readable) {
        return setReadable(readable, true);
    }

    public boolean setExecutable(boolean executable, boolean ownerOnly) {
        return change(ownerOnly ? 0100 : 0111, executable);
    }

    public boolean setExecutable(boolean executable) {
        return setExecutable(executable, true);
    }

    public static File[] listRoots() {
        return new File[] {new File("/")};
    }

    private long space(int field) {
        long[] s = new long[Host.SPACE_FIELDS];
        return !isInvalid() && Host.fileSystem(path, s) >= 0 ? s[field] : 0;
    }

    public long getTotalSpace() {
        return space(Host.SPACE_FIELD_TOTAL);
    }

    public long getFreeSpace() {
        return space(Host.SPACE_FIELD_FREE);
    }

    public long getUsableSpace() {
        return space(Host.SPACE_FIELD_USABLE);
    }

    public static File createTempFile(String prefix, String suffix, File directory)
            throws IOException {
        if (prefix.length() < 3) {
            throw new IllegalArgumentException("Prefix string \"" + prefix
                    + "\" too short: length must be at least 3");
        }
        String s = suffix == null ? ".tmp" : suffix;
        File dir = directory != null ? directory
                : new File(System.getProperty("java.io.tmpdir", "/tmp"));
        java.util.Random r = new java.util.Random();
        while (true) {
            File f = new File(dir, prefix + Long.toUnsignedString(r.nextLong()) + s);
            if (f.createNewFile()) {
                return f;
            }
        }
    }

    public static File createTempFile(String prefix, String suffix) throws IOException {
        return createTempFile(prefix, suffix, null);
    }

    @Override
    public int compareTo(File pathname) {
        return path.compareTo(pathname.path);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof File f && path.equals(f.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode() ^ 1234321;
    }

    @Override
    public String toString() {
        return path;
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeChar(separatorChar);
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        java.io.ObjectInputStream.GetField f = s.readFields();
        String p = (String) f.get("path", null);
        char sep = s.readChar();
        if (sep != separatorChar) {
            p = p.replace(sep, separatorChar);
        }
        ibrik.lang.Unsafe.putReferenceVolatile(this,
                ibrik.lang.Unsafe.fieldOffset(File.class, "path"), normalize(p));
    }
}
