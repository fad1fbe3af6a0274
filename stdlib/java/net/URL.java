package java.net;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** An absolute URL. Streams are opened of file: and jar: URLs only; the rest is text. */
public final class URL implements java.io.Serializable {
    private static final long serialVersionUID = -7627629688361524110L;
    private final String protocol;
    private final String authority;
    private final String host;
    private final int port;
    private final String file;
    private final String ref;

    @Deprecated(since = "20")
    public URL(String spec) throws MalformedURLException {
        int colon = spec.indexOf(':');
        String scheme = colon > 0 ? spec.substring(0, colon).toLowerCase(java.util.Locale.ROOT) : null;
        if (scheme == null || !isScheme(scheme)) {
            throw new MalformedURLException("no protocol: " + spec);
        }
        if (!java.util.Set.of("file", "jar", "http", "https", "ftp", "memory", "jrt").contains(scheme)) {
            throw new MalformedURLException("unknown protocol: " + scheme);
        }
        protocol = scheme;
        String rest = spec.substring(colon + 1);
        int hash = scheme.equals("jar") ? -1 : rest.indexOf('#');
        ref = hash < 0 ? null : rest.substring(hash + 1);
        rest = hash < 0 ? rest : rest.substring(0, hash);
        String a = null;
        if (rest.startsWith("//")) {
            int slash = rest.indexOf('/', 2);
            a = rest.substring(2, slash < 0 ? rest.length() : slash);
            rest = slash < 0 ? "" : rest.substring(slash);
        }
        authority = a;
        String h = a == null ? "" : a.substring(a.indexOf('@') + 1);
        int at = h.lastIndexOf(':');
        try {
            port = at < 0 || h.endsWith("]") ? -1 : Integer.parseInt(h.substring(at + 1));
        } catch (NumberFormatException e) {
            throw new MalformedURLException("For input string: \"" + h.substring(at + 1) + "\"");
        }
        host = at < 0 || h.endsWith("]") ? h : h.substring(0, at);
        file = rest;
        if (scheme.equals("jar") && !rest.contains("!/")) {
            throw new MalformedURLException("no !/ in spec");
        }
    }

    private static boolean isScheme(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9') && "+-.".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    public String getProtocol() {
        return protocol;
    }

    public String getAuthority() {
        return authority;
    }

    public String getHost() {
        return host;
    }

    public int getPort() {
        return port;
    }

    public int getDefaultPort() {
        return protocol.equals("http") ? 80 : protocol.equals("https") ? 443 : protocol.equals("ftp") ? 21 : -1;
    }

    public String getFile() {
        return file;
    }

    public String getPath() {
        int q = file.lastIndexOf('?');
        return q < 0 ? file : file.substring(0, q);
    }

    public String getQuery() {
        int q = file.lastIndexOf('?');
        return q < 0 ? null : file.substring(q + 1);
    }

    public String getRef() {
        return ref;
    }

    public String getUserInfo() {
        int at = authority == null ? -1 : authority.lastIndexOf('@');
        return at < 0 ? null : authority.substring(0, at);
    }

    public InputStream openStream() throws IOException {
        switch (protocol) {
            case "file":
                return new FileInputStream(decoded(getPath()));
            case "jar", "memory", "jrt":
                InputStream in = ibrik.lang.AppClassLoader.openUrl(toString());
                if (in != null) {
                    return in;
                }
                if (protocol.equals("jar")) {
                    return openEntry();
                }
                throw new FileNotFoundException(toString());
            default:
                throw new IOException("protocol " + protocol + " cannot be opened: " + this);
        }
    }

    /** jar:file:/x.jar!/entry; the entry is read as a whole. */
    private InputStream openEntry() throws IOException {
        int bang = file.indexOf("!/");
        String name = decoded(file.substring(bang + 2));
        String path = decoded(new URL(file.substring(0, bang)).getPath());
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(path)) {
            java.util.zip.ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new FileNotFoundException("JAR entry " + name + " not found in " + path);
            }
            return new java.io.ByteArrayInputStream(zip.getInputStream(entry).readAllBytes());
        }
    }

    private static String decoded(String s) {
        if (s.indexOf('%') < 0) {
            return s;
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        byte[] bytes = s.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length) {
                out.write(Integer.parseInt(new String(bytes, i + 1, 2, java.nio.charset.StandardCharsets.UTF_8), 16));
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    public URI toURI() throws URISyntaxException {
        return new URI(toString());
    }

    public String toExternalForm() {
        return protocol + ":" + (authority != null && !authority.isEmpty() ? "//" + authority : "") + file
                + (ref == null ? "" : "#" + ref);
    }

    @Override
    public String toString() {
        return toExternalForm();
    }

    public boolean sameFile(URL other) {
        return protocol.equals(other.protocol) && Objects.equals(host, other.host) && file.equals(other.file)
                && (port < 0 ? getDefaultPort() : port) == (other.port < 0 ? other.getDefaultPort() : other.port);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof URL u && sameFile(u) && Objects.equals(ref, u.ref);
    }

    @Override
    public int hashCode() {
        return protocol.hashCode() + host.hashCode() + file.hashCode() + Objects.hashCode(ref);
    }
}
