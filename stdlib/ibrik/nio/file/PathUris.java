package ibrik.nio.file;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Paths as URIs of the scheme "file". */
final class PathUris {
    private static final String PLAIN = "/-_.!~*'():@&=+$,;";

    private PathUris() {
    }

    static URI toUri(String absolute) {
        StringBuilder sb = new StringBuilder("file://");
        for (byte b : absolute.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || PLAIN.indexOf(c) >= 0;
            if (plain) {
                sb.append(c);
            } else {
                sb.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return URI.create(sb.toString());
    }

    private static void require(boolean ok, String message) {
        if (!ok) {
            throw new IllegalArgumentException(message);
        }
    }

    static HostPath fromUri(URI uri) {
        require(uri.isAbsolute(), "URI is not absolute");
        require(!uri.isOpaque(), "URI is not hierarchical");
        String scheme = uri.getScheme();
        require(scheme != null && scheme.equalsIgnoreCase("file"), "URI scheme is not \"file\"");
        require(uri.getRawAuthority() == null, "URI has an authority component");
        require(uri.getRawFragment() == null, "URI has a fragment component");
        require(uri.getRawQuery() == null, "URI has a query component");
        String p = uri.getRawPath();
        require(!p.isEmpty(), "URI path component is empty");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < p.length(); i++) {
            char c = p.charAt(i);
            if (c == '%') {
                int b = Integer.parseInt(p, i + 1, i + 3, 16);
                require(b != 0, "Nul character not allowed");
                out.write(b);
                i += 2;
            } else {
                byte[] raw = String.valueOf(c).getBytes(StandardCharsets.UTF_8);
                out.write(raw, 0, raw.length);
            }
        }
        return HostPath.of(out.toString(StandardCharsets.UTF_8));
    }
}
