package ibrik.nio.file;

import ibrik.abi.Host;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A path of the host: names between slashes. */
public final class HostPath implements Path {
    private final String text;
    /** Where the names begin in the text; made when first needed. */
    private int[] starts;
    private int hash;

    /** A path of text that is normal: no double slash, none at the end. */
    private HostPath(String text) {
        this.text = text;
    }

    /** The path of a text as programs write it. */
    public static HostPath of(String s) {
        int n = s.length();
        boolean normal = n < 2 || s.charAt(n - 1) != '/';
        char last = 0;
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c == 0) {
                throw new InvalidPathException(s, "Nul character not allowed");
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < n
                        && Character.isLowSurrogate(s.charAt(i + 1));
                if (!pair) {
                    throw new InvalidPathException(s,
                            "Malformed input or input contains unmappable characters");
                }
                i++;
            }
            normal &= c != '/' || last != '/';
            last = c;
        }
        if (normal) {
            return new HostPath(s);
        }
        StringBuilder sb = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c != '/' || sb.length() == 0 || sb.charAt(sb.length() - 1) != '/') {
                sb.append(c);
            }
        }
        if (sb.length() > 1 && sb.charAt(sb.length() - 1) == '/') {
            sb.setLength(sb.length() - 1);
        }
        return new HostPath(sb.toString());
    }

    static HostPath of(Path p) {
        if (p instanceof HostPath h) {
            return h;
        }
        if (p == null) {
            throw new NullPointerException();
        }
        throw new ProviderMismatchException();
    }

    /** The text as the host takes it. */
    String host() {
        return text.isEmpty() ? "." : text;
    }

    private int[] starts() {
        int[] s = starts;
        if (s == null) {
            int n = 0;
            int len = text.length();
            if (len == 0) {
                n = 1;
            }
            for (int i = 0; i < len; i++) {
                if (text.charAt(i) != '/' && (i == 0 || text.charAt(i - 1) == '/')) {
                    n++;
                }
            }
            s = new int[n];
            n = 0;
            for (int i = 0; i < len; i++) {
                if (text.charAt(i) != '/' && (i == 0 || text.charAt(i - 1) == '/')) {
                    s[n++] = i;
                }
            }
            starts = s;
        }
        return s;
    }

    private String name(int i) {
        int[] s = starts();
        return text.substring(s[i], i + 1 < s.length ? s[i + 1] - 1 : text.length());
    }

    @Override
    public FileSystem getFileSystem() {
        return HostFileSystem.INSTANCE;
    }

    @Override
    public boolean isAbsolute() {
        return text.startsWith("/");
    }

    @Override
    public Path getRoot() {
        return isAbsolute() ? new HostPath("/") : null;
    }

    @Override
    public Path getFileName() {
        int n = starts().length;
        return n == 0 ? null : n == 1 && !isAbsolute() ? this : new HostPath(name(n - 1));
    }

    @Override
    public Path getParent() {
        int n = starts().length;
        if (n == 0) {
            return null;
        }
        int end = starts[n - 1] - 1;
        return end < 0 ? null : end == 0 ? getRoot() : new HostPath(text.substring(0, end));
    }

    @Override
    public int getNameCount() {
        return starts().length;
    }

    @Override
    public Path getName(int index) {
        if (index < 0 || index >= starts().length) {
            throw new IllegalArgumentException();
        }
        return new HostPath(name(index));
    }

    @Override
    public Path subpath(int beginIndex, int endIndex) {
        int[] s = starts();
        if (beginIndex < 0 || beginIndex >= s.length || endIndex > s.length
                || beginIndex >= endIndex) {
            throw new IllegalArgumentException();
        }
        return new HostPath(text.substring(s[beginIndex],
                endIndex < s.length ? s[endIndex] - 1 : text.length()));
    }

    @Override
    public boolean startsWith(Path other) {
        if (!(Objects.requireNonNull(other) instanceof HostPath that)) {
            return false;
        }
        String s = that.text;
        if (s.isEmpty() || text.isEmpty()) {
            return s.equals(text);
        }
        return text.startsWith(s) && (text.length() == s.length() || s.equals("/")
                || text.charAt(s.length()) == '/');
    }

    @Override
    public boolean endsWith(Path other) {
        if (!(Objects.requireNonNull(other) instanceof HostPath that)) {
            return false;
        }
        String s = that.text;
        if (s.isEmpty() || text.isEmpty() || that.isAbsolute()) {
            return s.equals(text);
        }
        return text.endsWith(s) && (text.length() == s.length()
                || text.charAt(text.length() - s.length() - 1) == '/');
    }

    @Override
    public Path normalize() {
        boolean absolute = isAbsolute();
        ArrayList<String> out = new ArrayList<>();
        for (int i = 0; i < starts().length; i++) {
            String s = name(i);
            if (s.equals(".")) {
                continue;
            }
            if (s.equals("..")) {
                int n = out.size();
                if (n > 0 && !out.get(n - 1).equals("..")) {
                    out.remove(n - 1);
                    continue;
                }
                if (absolute) {
                    continue;
                }
            }
            out.add(s);
        }
        String joined = String.join("/", out);
        String r = absolute ? "/" + joined : joined;
        return r.equals(text) ? this : new HostPath(r);
    }

    @Override
    public Path resolve(Path other) {
        HostPath that = of(other);
        if (that.isAbsolute()) {
            return that;
        }
        return that.text.isEmpty() ? this : text.isEmpty() ? that
                : new HostPath(text.equals("/") ? "/" + that.text : text + "/" + that.text);
    }

    @Override
    public Path relativize(Path other) {
        HostPath child = of(other);
        if (child.equals(this)) {
            return new HostPath("");
        }
        if (isAbsolute() != child.isAbsolute()) {
            throw new IllegalArgumentException("'other' is different type of Path");
        }
        if (text.isEmpty()) {
            return child;
        }
        HostPath base = this;
        if (base.hasDots() || child.hasDots()) {
            base = (HostPath) base.normalize();
            child = (HostPath) child.normalize();
        }
        int bn = base.text.isEmpty() ? 0 : base.getNameCount();
        int cn = child.text.isEmpty() ? 0 : child.getNameCount();
        int same = 0;
        while (same < Math.min(bn, cn) && base.name(same).equals(child.name(same))) {
            same++;
        }
        List<String> out = new ArrayList<>();
        for (int i = same; i < bn; i++) {
            if (base.name(i).equals("..")) {
                throw new IllegalArgumentException("Unable to compute relative  path from "
                        + this + " to " + other);
            }
            out.add("..");
        }
        for (int i = same; i < cn; i++) {
            out.add(child.name(i));
        }
        return new HostPath(String.join("/", out));
    }

    private boolean hasDots() {
        for (int i = 0; i < starts().length; i++) {
            String s = name(i);
            if (s.equals(".") || s.equals("..")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public URI toUri() {
        String s = ((HostPath) toAbsolutePath()).text;
        long[] st = new long[Host.STAT_FIELDS];
        if (!s.endsWith("/") && Host.stat(s, 0, st) >= 0
                && st[Host.STAT_FIELD_TYPE] == Host.TYPE_DIRECTORY) {
            s += "/";
        }
        return PathUris.toUri(s);
    }

    @Override
    public Path toAbsolutePath() {
        if (isAbsolute()) {
            return this;
        }
        return of(System.getProperty("user.dir", "/")).resolve(this);
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        boolean follow = true;
        for (LinkOption o : options) {
            follow &= Objects.requireNonNull(o) != LinkOption.NOFOLLOW_LINKS;
        }
        HostPath p = (HostPath) toAbsolutePath();
        if (follow) {
            byte[] b = new byte[8192];
            long n = Host.realPath(p.text, b, 0, b.length);
            FileErrors.check(n, text, null);
            return new HostPath(new String(b, 0, (int) n));
        }
        // Dots go, links stay; but behind a link ".." is where the link leads.
        HostPath r = new HostPath("/");
        for (int i = 0; i < p.getNameCount(); i++) {
            String s = p.name(i);
            if (s.equals(".")) {
                continue;
            }
            if (s.equals("..")) {
                long[] st = new long[Host.STAT_FIELDS];
                FileErrors.check(Host.stat(r.text, Host.PATH_NO_FOLLOW, st), text, null);
                if (st[Host.STAT_FIELD_TYPE] == Host.TYPE_LINK) {
                    r = (HostPath) r.resolve("..");
                } else {
                    Path up = r.getParent();
                    r = up == null ? r : (HostPath) up;
                }
                continue;
            }
            r = (HostPath) r.resolve(s);
        }
        long[] st = new long[Host.STAT_FIELDS];
        FileErrors.check(Host.stat(r.text, Host.PATH_NO_FOLLOW, st), text, null);
        return r;
    }

    @Override
    public File toFile() {
        return new File(text);
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events,
            WatchEvent.Modifier... modifiers) throws IOException {
        Objects.requireNonNull(watcher);
        throw new ProviderMismatchException();
    }

    private byte[] bytes() {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public int compareTo(Path other) {
        return java.util.Arrays.compareUnsigned(bytes(), ((HostPath) other).bytes());
    }

    @Override
    public boolean equals(Object ob) {
        return ob instanceof HostPath p && p.text.equals(text);
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            for (byte b : bytes()) {
                h = 31 * h + (b & 0xff);
            }
            hash = h;
        }
        return h;
    }

    @Override
    public String toString() {
        return text;
    }
}
