package ibrik.lang;

import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables. */
public final class Environment {
    private static Map<String, String> all;

    private Environment() {
    }

    public static String get(String name) {
        if (name.isEmpty() || name.indexOf('=', 1) > 0 || name.indexOf(0) >= 0) {
            return null;
        }
        byte[] b = new byte[256];
        long n = Host.envGet(name, b, 0, b.length);
        if (n > b.length) {
            b = new byte[(int) n];
            n = Host.envGet(name, b, 0, b.length);
        }
        return n < 0 ? null : new String(b, 0, (int) n);
    }

    public static synchronized Map<String, String> map() {
        if (all == null) {
            all = Collections.unmodifiableMap(read());
        }
        return all;
    }

    /** A new map of all variables. */
    public static Map<String, String> read() {
        byte[] b = new byte[16384];
        long n = Host.envList(b, 0, b.length);
        while (n == -Errno.ERANGE || n > b.length) {
            b = new byte[b.length * 4];
            n = Host.envList(b, 0, b.length);
        }
        Map<String, String> m = new LinkedHashMap<>();
        int from = 0;
        for (int i = 0; i < n; i++) {
            if (b[i] == 0) {
                String s = new String(b, from, i - from);
                int eq = s.indexOf('=', 1);
                if (eq > 0) {
                    m.put(s.substring(0, eq), s.substring(eq + 1));
                }
                from = i + 1;
            }
        }
        return m;
    }
}
