package java.net;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A uniform resource identifier: a name with parts, none of which is looked at. */
public final class URI implements Comparable<URI>, Serializable {
    private static final long serialVersionUID = -6052424284110960213L;

    transient String scheme;
    transient String fragment;
    transient String authority;
    transient String userInfo;
    transient String host;
    transient int port = -1;
    transient String path;
    transient String query;
    transient String schemeSpecificPart;
    /** Why the authority is no server with a host; null if it is one. */
    transient URISyntaxException serverError;
    private transient int hash;
    private String string;

    private URI() {
    }

    private void parse(String s, boolean serverOnly) throws URISyntaxException {
        string = s;
        new UriParser(this, s, serverOnly).parse();
    }

    public URI(String str) throws URISyntaxException {
        parse(str, false);
    }

    public URI(String scheme, String userInfo, String host, int port, String path, String query,
            String fragment) throws URISyntaxException {
        StringBuilder sb = start(scheme);
        if (host != null) {
            sb.append("//");
            if (userInfo != null) {
                sb.append(quote(userInfo, UriParser.USER)).append('@');
            }
            boolean brackets = host.indexOf(':') >= 0 && !host.startsWith("[")
                    && !host.endsWith("]");
            sb.append(brackets ? "[" : "").append(host).append(brackets ? "]" : "");
            if (port != -1) {
                sb.append(':').append(port);
            }
        } else if (userInfo != null) {
            throw new URISyntaxException(joined(sb, scheme, path), "Missing host name");
        } else if (port != -1) {
            throw new URISyntaxException(joined(sb, scheme, path), "Missing host name");
        }
        checkPath(scheme, path, sb);
        rest(sb, path, query, fragment);
        parse(sb.toString(), true);
    }

    public URI(String scheme, String authority, String path, String query, String fragment)
            throws URISyntaxException {
        StringBuilder sb = start(scheme);
        if (authority != null) {
            sb.append("//").append(quote(authority, UriParser.REG_NAME + "[]"));
        }
        checkPath(scheme, path, sb);
        rest(sb, path, query, fragment);
        parse(sb.toString(), false);
    }

    public URI(String scheme, String host, String path, String fragment)
            throws URISyntaxException {
        this(scheme, null, host, -1, path, null, fragment);
    }

    public URI(String scheme, String ssp, String fragment) throws URISyntaxException {
        StringBuilder sb = start(scheme);
        sb.append(quote(ssp, UriParser.URIC));
        rest(sb, null, null, fragment);
        parse(sb.toString(), false);
    }

    private static StringBuilder start(String scheme) {
        StringBuilder sb = new StringBuilder();
        if (scheme != null) {
            sb.append(scheme).append(':');
        }
        return sb;
    }

    private static String joined(StringBuilder sb, String scheme, String path) {
        return sb + (path == null ? "" : path);
    }

    private static void checkPath(String scheme, String path, StringBuilder sb)
            throws URISyntaxException {
        if (scheme != null && path != null && !path.isEmpty() && path.charAt(0) != '/') {
            throw new URISyntaxException(sb + path, "Relative path in absolute URI");
        }
    }

    private static void rest(StringBuilder sb, String path, String query, String fragment) {
        if (path != null) {
            sb.append(quote(path, UriParser.PATH));
        }
        if (query != null) {
            sb.append('?').append(quote(query, UriParser.URIC));
        }
        if (fragment != null) {
            sb.append('#').append(quote(fragment, UriParser.URIC));
        }
    }

    /** Escapes what is not allowed, and every percent sign. */
    private static String quote(String s, String allowed) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean plain = c < 0x80
                    ? UriParser.isAlpha(c) || UriParser.isDigit(c) || allowed.indexOf(c) >= 0
                    : UriParser.isOther(c);
            if (plain) {
                sb.append(c);
            } else {
                escape(sb, String.valueOf(c));
            }
        }
        return sb.toString();
    }

    private static void escape(StringBuilder sb, String s) {
        for (byte b : s.getBytes(StandardCharsets.UTF_8)) {
            sb.append('%').append("0123456789ABCDEF".charAt(b >> 4 & 15))
                    .append("0123456789ABCDEF".charAt(b & 15));
        }
    }

    public static URI create(String str) {
        try {
            return new URI(str);
        } catch (URISyntaxException x) {
            throw new IllegalArgumentException(x.getMessage(), x);
        }
    }

    public URI parseServerAuthority() throws URISyntaxException {
        if (serverError != null) {
            throw serverError;
        }
        return this;
    }

    // ---- Normal form, resolution ---------------------------------------------------------------

    private static String normalizePath(String path) {
        boolean absolute = path.startsWith("/");
        boolean slash = path.endsWith("/") || path.endsWith("/.") || path.equals(".")
                || path.endsWith("/..") || path.equals("..");
        List<String> out = new ArrayList<>();
        for (String s : path.split("/")) {
            if (s.isEmpty() || s.equals(".")) {
                continue;
            }
            int n = out.size();
            if (s.equals("..") && n > 0 && !out.get(n - 1).equals("..")) {
                out.remove(n - 1);
            } else {
                out.add(s);
            }
        }
        String joined = String.join("/", out);
        boolean up = !out.isEmpty() && out.get(out.size() - 1).equals("..");
        String r = (absolute ? "/" : "") + joined
                + (slash && !joined.isEmpty() && (!up || path.endsWith("/")) ? "/" : "");
        // A colon in the first name of a relative path would look like a scheme.
        if (!absolute && !out.isEmpty() && out.get(0).indexOf(':') >= 0
                && !path.startsWith(out.get(0))) {
            r = "./" + r;
        }
        return r;
    }

    private static boolean isNormal(String path) {
        for (String s : ("/" + path + "/").split("/", -1)) {
            if (s.equals(".") || s.equals("..")) {
                return false;
            }
        }
        return path.indexOf("//") < 0;
    }

    private URI withPath(String p) {
        URI v = new URI();
        v.scheme = scheme;
        v.fragment = fragment;
        v.authority = authority;
        v.userInfo = userInfo;
        v.host = host;
        v.port = port;
        v.path = p;
        v.query = query;
        v.define();
        return v;
    }

    /** Makes the texts of the whole and of its specific part from the others. */
    private void define() {
        StringBuilder sb = new StringBuilder();
        if (authority != null) {
            sb.append("//").append(authority);
        }
        if (path != null) {
            sb.append(path);
        }
        if (query != null) {
            sb.append('?').append(query);
        }
        schemeSpecificPart = sb.toString();
        string = (scheme == null ? "" : scheme + ":") + sb
                + (fragment == null ? "" : "#" + fragment);
    }

    public URI normalize() {
        if (isOpaque() || path.isEmpty() || isNormal(path)) {
            return this;
        }
        String p = normalizePath(path);
        return p.equals(path) ? this : withPath(p);
    }

    public URI resolve(URI uri) {
        if (uri.isOpaque() || isOpaque()) {
            return uri;
        }
        if (uri.scheme == null && uri.authority == null && uri.path.isEmpty()
                && uri.fragment != null && uri.query == null) {
            if (fragment != null && uri.fragment.equals(fragment)) {
                return this;
            }
            URI v = withPath(path);
            v.fragment = uri.fragment;
            v.define();
            return v;
        }
        if (uri.scheme != null) {
            return uri;
        }
        URI v = new URI();
        v.scheme = scheme;
        v.query = uri.query;
        v.fragment = uri.fragment;
        URI from = uri.authority == null ? this : uri;
        v.authority = from.authority;
        v.userInfo = from.userInfo;
        v.host = from.host;
        v.port = from.port;
        if (uri.authority != null || uri.path.startsWith("/")) {
            v.path = uri.path;
        } else {
            int i = path.lastIndexOf('/');
            String p = (i >= 0 ? path.substring(0, i + 1)
                    : authority != null && !uri.path.isEmpty() ? "/" : "") + uri.path;
            v.path = isNormal(p) ? p : normalizePath(p);
        }
        v.define();
        return v;
    }

    public URI resolve(String str) {
        return resolve(create(str));
    }

    public URI relativize(URI uri) {
        if (uri.isOpaque() || isOpaque() || !equalIgnoringCase(scheme, uri.scheme)
                || !Objects.equals(authority, uri.authority)) {
            return uri;
        }
        String base = isNormal(path) ? path : normalizePath(path);
        String child = isNormal(uri.path) ? uri.path : normalizePath(uri.path);
        if (!base.equals(child)) {
            if (!base.endsWith("/")) {
                base = base + "/";
            }
            if (!child.startsWith(base)) {
                return uri;
            }
        }
        URI v = new URI();
        v.path = child.substring(base.length());
        v.query = uri.query;
        v.fragment = uri.fragment;
        v.define();
        return v;
    }

    public URL toURL() throws MalformedURLException {
        if (!isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        return new URL(string);
    }

    // ---- Parts ---------------------------------------------------------------------------------

    public String getScheme() {
        return scheme;
    }

    public boolean isAbsolute() {
        return scheme != null;
    }

    public boolean isOpaque() {
        return path == null;
    }

    public String getRawSchemeSpecificPart() {
        return schemeSpecificPart;
    }

    public String getSchemeSpecificPart() {
        return decode(schemeSpecificPart, true);
    }

    public String getRawAuthority() {
        return authority;
    }

    public String getAuthority() {
        return decode(authority, true);
    }

    public String getRawUserInfo() {
        return userInfo;
    }

    public String getUserInfo() {
        return decode(userInfo, true);
    }

    public String getHost() {
        return host;
    }

    public int getPort() {
        return port;
    }

    public String getRawPath() {
        return path;
    }

    public String getPath() {
        return decode(path, false);
    }

    public String getRawQuery() {
        return query;
    }

    public String getQuery() {
        return decode(query, false);
    }

    public String getRawFragment() {
        return fragment;
    }

    public String getFragment() {
        return decode(fragment, false);
    }

    /** Escapes become what they stand for, but not between brackets if those count. */
    private static String decode(String s, boolean brackets) {
        if (s == null || s.indexOf('%') < 0) {
            return s;
        }
        StringBuilder sb = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < s.length();) {
            char c = s.charAt(i);
            inside = brackets && (c == '[' || inside && c != ']');
            if (c != '%' || inside) {
                sb.append(c);
                i++;
                continue;
            }
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            for (; i < s.length() && s.charAt(i) == '%'; i += 3) {
                b.write(Integer.parseInt(s, i + 1, i + 3, 16));
            }
            sb.append(b.toString(StandardCharsets.UTF_8));
        }
        return sb.toString();
    }

    // ---- Comparison ----------------------------------------------------------------------------

    private static boolean equalIgnoringCase(String a, String b) {
        return a == b || a != null && b != null && a.equalsIgnoreCase(b);
    }

    /** The same but for the case of the digits of escapes. */
    private static boolean same(String a, String b) {
        return a == b || a != null && b != null && foldEscapes(a).equals(foldEscapes(b));
    }

    private static String foldEscapes(String s) {
        if (s.indexOf('%') < 0) {
            return s;
        }
        StringBuilder sb = new StringBuilder(s);
        for (int i = s.indexOf('%'); i >= 0 && i + 2 < s.length(); i = s.indexOf('%', i + 1)) {
            sb.setCharAt(i + 1, Character.toLowerCase(s.charAt(i + 1)));
            sb.setCharAt(i + 2, Character.toLowerCase(s.charAt(i + 2)));
        }
        return sb.toString();
    }

    @Override
    public boolean equals(Object ob) {
        if (ob == this) {
            return true;
        }
        if (!(ob instanceof URI that) || isOpaque() != that.isOpaque()
                || !equalIgnoringCase(scheme, that.scheme) || !same(fragment, that.fragment)) {
            return false;
        }
        if (isOpaque()) {
            return same(schemeSpecificPart, that.schemeSpecificPart);
        }
        if (!same(path, that.path) || !same(query, that.query)) {
            return false;
        }
        if (host != null && that.host != null) {
            return same(userInfo, that.userInfo) && equalIgnoringCase(host, that.host)
                    && port == that.port;
        }
        return same(authority, that.authority);
    }

    private static int hash(int h, String s) {
        return s == null ? h : h * 127 + foldUpper(s).hashCode();
    }

    private static String foldUpper(String s) {
        if (s.indexOf('%') < 0) {
            return s;
        }
        StringBuilder sb = new StringBuilder(s);
        for (int i = s.indexOf('%'); i >= 0 && i + 2 < s.length(); i = s.indexOf('%', i + 1)) {
            sb.setCharAt(i + 1, Character.toUpperCase(s.charAt(i + 1)));
            sb.setCharAt(i + 2, Character.toUpperCase(s.charAt(i + 2)));
        }
        return sb.toString();
    }

    private static int hashLower(int h, String s) {
        if (s == null) {
            return h;
        }
        for (int i = 0; i < s.length(); i++) {
            h = 31 * h + Character.toLowerCase(s.charAt(i));
        }
        return h;
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            h = hashLower(0, scheme);
            h = hash(h, fragment);
            if (isOpaque()) {
                h = hash(h, schemeSpecificPart);
            } else {
                h = hash(h, path);
                h = hash(h, query);
                if (host != null) {
                    h = hash(h, userInfo);
                    h = hashLower(h, host);
                    h += 1949 * port;
                } else {
                    h = hash(h, authority);
                }
            }
            hash = h;
        }
        return h;
    }

    private static int order(String a, String b, boolean ignoreCase) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        return ignoreCase ? a.compareToIgnoreCase(b) : a.compareTo(b);
    }

    @Override
    public int compareTo(URI that) {
        int c = order(scheme, that.scheme, true);
        if (c != 0) {
            return c;
        }
        if (isOpaque() != that.isOpaque()) {
            return isOpaque() ? 1 : -1;
        }
        if (isOpaque()) {
            c = order(schemeSpecificPart, that.schemeSpecificPart, false);
            return c != 0 ? c : order(fragment, that.fragment, false);
        }
        if (host != null && that.host != null) {
            c = order(userInfo, that.userInfo, false);
            c = c != 0 ? c : order(host, that.host, true);
            c = c != 0 ? c : port - that.port;
        } else {
            c = order(authority, that.authority, false);
        }
        c = c != 0 ? c : order(path, that.path, false);
        c = c != 0 ? c : order(query, that.query, false);
        return c != 0 ? c : order(fragment, that.fragment, false);
    }

    @Override
    public String toString() {
        return string;
    }

    public String toASCIIString() {
        boolean ascii = true;
        for (int i = 0; i < string.length(); i++) {
            ascii &= string.charAt(i) < 0x80;
        }
        if (ascii) {
            return string;
        }
        StringBuilder sb = new StringBuilder();
        for (byte b : string.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0) {
                sb.append((char) b);
            } else {
                sb.append('%').append("0123456789ABCDEF".charAt(b >> 4 & 15))
                        .append("0123456789ABCDEF".charAt(b & 15));
            }
        }
        return sb.toString();
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        port = -1;
        s.defaultReadObject();
        try {
            parse(string, false);
        } catch (URISyntaxException x) {
            java.io.InvalidObjectException e = new java.io.InvalidObjectException("Invalid URI");
            e.initCause(x);
            throw e;
        }
    }
}
