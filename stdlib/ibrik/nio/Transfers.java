package ibrik.nio;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads whole streams. */
public final class Transfers {
    private Transfers() {
    }

    /** All bytes that are left, of which there are probably `expected`. */
    public static byte[] readAll(InputStream in, int expected) throws IOException {
        byte[] b = new byte[expected];
        int n = 0;
        while (true) {
            if (n == b.length) {
                int next = in.read();
                if (next < 0) {
                    return b;
                }
                if (n == Integer.MAX_VALUE - 8) {
                    throw new OutOfMemoryError("Required array size too large");
                }
                b = Arrays.copyOf(b, (int) Math.min(Math.max(n * 2L, 8192),
                        Integer.MAX_VALUE - 8));
                b[n++] = (byte) next;
            }
            int r = in.read(b, n, b.length - n);
            if (r < 0) {
                return Arrays.copyOf(b, n);
            }
            n += r;
        }
    }
}
