package java.net;

/** Takes the text of a URI apart (RFC 2396, and RFC 2732 for addresses in brackets). */
final class UriParser {
    static final String UNRESERVED_MARK = "_-!.~'()*";
    /** What may stand in a path, and in a user name, besides letters and digits. */
    static final String PATH = UNRESERVED_MARK + ":@&=+$,;/";
    static final String USER = UNRESERVED_MARK + ";:&=+$,";
    static final String REG_NAME = UNRESERVED_MARK + "$,;:@&=+";
    static final String URIC = UNRESERVED_MARK + ";/?:@&=+$,[]";

    private final URI uri;
    private final String input;
    private final boolean serverOnly;

    UriParser(URI uri, String input, boolean serverOnly) {
        this.uri = uri;
        this.input = input;
        this.serverOnly = serverOnly;
    }

    private URISyntaxException fail(String reason, int at) {
        return new URISyntaxException(input, reason, at);
    }

    static boolean isAlpha(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHex(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** Characters beyond ASCII that may stand for themselves. */
    static boolean isOther(char c) {
        return c > 0x7f && !Character.isSpaceChar(c) && !Character.isISOControl(c);
    }

    /** Checks characters from start to end, with escapes. */
    private void check(int start, int end, String allowed, String what)
            throws URISyntaxException {
        for (int i = start; i < end; i++) {
            char c = input.charAt(i);
            if (c == '%') {
                if (i + 3 > end || !isHex(input.charAt(i + 1)) || !isHex(input.charAt(i + 2))) {
                    throw fail("Malformed escape pair", i);
                }
                i += 2;
            } else if (!isAlpha(c) && !isDigit(c) && allowed.indexOf(c) < 0 && !isOther(c)) {
                throw fail("Illegal character in " + what, i);
            }
        }
    }

    /** The index of the first of the characters, or end. */
    private int scan(int start, int end, String stop) {
        int i = start;
        while (i < end && stop.indexOf(input.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    void parse() throws URISyntaxException {
        int n = input.length();
        int p = scan(0, n, "/?#:");
        int ssp = 0;
        if (p < n && input.charAt(p) == ':') {
            if (p == 0) {
                throw fail("Expected scheme name", 0);
            }
            for (int i = 0; i < p; i++) {
                char c = input.charAt(i);
                boolean ok = isAlpha(c) || i > 0 && (isDigit(c) || "+-.".indexOf(c) >= 0);
                if (!ok) {
                    throw fail("Illegal character in scheme name", i);
                }
            }
            uri.scheme = input.substring(0, p);
            p++;
            ssp = p;
            if (p < n && input.charAt(p) == '/') {
                p = hierarchical(p, n);
            } else {
                int q = scan(p, n, "#");
                if (q <= p) {
                    throw fail("Expected scheme-specific part", p);
                }
                check(p, q, URIC, "opaque part");
                p = q;
            }
        } else {
            p = hierarchical(0, n);
        }
        uri.schemeSpecificPart = input.substring(ssp, p);
        if (p < n && input.charAt(p) == '#') {
            check(p + 1, n, URIC, "fragment");
            uri.fragment = input.substring(p + 1);
            p = n;
        }
        if (p < n) {
            throw fail("end of URI", p);
        }
    }

    private int hierarchical(int start, int n) throws URISyntaxException {
        int p = start;
        if (input.startsWith("//", p)) {
            p += 2;
            int q = scan(p, n, "/?#");
            if (q > p) {
                p = authority(p, q);
            } else if (q >= n) {
                throw fail("Expected authority", p);
            }
        }
        int q = scan(p, n, "?#");
        check(p, q, PATH, "path");
        uri.path = input.substring(p, q);
        p = q;
        if (p < n && input.charAt(p) == '?') {
            q = scan(p, n, "#");
            check(p + 1, q, URIC, "query");
            uri.query = input.substring(p + 1, q);
            p = q;
        }
        return p;
    }

    private int authority(int start, int n) throws URISyntaxException {
        URISyntaxException serverError = null;
        boolean brackets = scan(start, n, "]") < n;
        boolean registry;
        try {
            check(start, n, REG_NAME, "authority");
            registry = true;
        } catch (URISyntaxException e) {
            registry = false;
            if (!brackets) {
                throw e;
            }
        }
        try {
            int q = server(start, n);
            if (q < n) {
                throw fail("Expected end of authority", q);
            }
        } catch (URISyntaxException e) {
            uri.userInfo = null;
            uri.host = null;
            uri.port = -1;
            if (serverOnly || !registry) {
                throw e;
            }
            serverError = e;
        }
        uri.serverError = serverError;
        uri.authority = input.substring(start, n);
        return n;
    }

    private int server(int start, int n) throws URISyntaxException {
        int p = start;
        int q = scan(p, n, "@");
        if (q < n) {
            check(p, q, USER, "user info");
            uri.userInfo = input.substring(p, q);
            p = q + 1;
        }
        if (p < n && input.charAt(p) == '[') {
            q = scan(p, n, "]");
            if (q >= n) {
                throw fail("Expected closing bracket for IPv6 address", n);
            }
            int scope = scan(p, q, "%");
            for (int i = p + 1; i < scope; i++) {
                char c = input.charAt(i);
                if (!isHex(c) && c != ':' && c != '.') {
                    throw fail("Malformed IPv6 address", i);
                }
            }
            if (scan(p, q, ":") == q) {
                throw fail("Malformed IPv6 address", p + 1);
            }
            uri.host = input.substring(p, q + 1);
            p = q + 1;
        } else {
            p = host(p, n);
        }
        if (p < n && input.charAt(p) == ':') {
            p++;
            q = scan(p, n, "/");
            if (q > p) {
                for (int i = p; i < q; i++) {
                    if (!isDigit(input.charAt(i))) {
                        throw fail("Illegal character in port number", i);
                    }
                }
                try {
                    uri.port = Integer.parseInt(input.substring(p, q));
                } catch (NumberFormatException e) {
                    throw fail("Malformed port number", p);
                }
                p = q;
            }
        }
        return p;
    }

    /** An address of four numbers, or names between dots of which the last begins with a letter. */
    private int host(int start, int n) throws URISyntaxException {
        int end = scan(start, n, ":");
        String h = input.substring(start, end);
        if (isAddress(h)) {
            uri.host = h;
            return end;
        }
        int p = start;
        int label = -1;
        while (p < end) {
            int q = scan(p, end, ".");
            for (int i = p; i < q; i++) {
                char c = input.charAt(i);
                boolean inner = i > p && i < q - 1 && c == '-';
                if (!isAlpha(c) && !isDigit(c) && !inner) {
                    throw fail("Illegal character in hostname", i);
                }
            }
            if (q == p) {
                throw fail("Expected hostname", p);
            }
            label = p;
            p = q + 1;
        }
        if (label < 0) {
            throw fail("Expected hostname", start);
        }
        if (label > start && !isAlpha(input.charAt(label))) {
            throw fail("Illegal character in hostname", label);
        }
        uri.host = h;
        return end;
    }

    private static boolean isAddress(String h) {
        String[] parts = h.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String s : parts) {
            if (s.isEmpty() || s.length() > 3) {
                return false;
            }
            for (int i = 0; i < s.length(); i++) {
                if (!isDigit(s.charAt(i))) {
                    return false;
                }
            }
            if (Integer.parseInt(s) > 255) {
                return false;
            }
        }
        return true;
    }
}
