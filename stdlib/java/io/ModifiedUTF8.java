package java.io;

/** The form of strings in DataOutput.writeUTF. */
final class ModifiedUTF8 {
    private ModifiedUTF8() {
    }

    static byte[] encode(String s) throws UTFDataFormatException {
        long n = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            n += c >= 1 && c <= 0x7f ? 1 : c < 0x800 ? 2 : 3;
        }
        if (n > 65535) {
            String head = s.length() > 8 ? s.substring(0, 8) : s;
            String tail = s.substring(Math.max(0, s.length() - 8));
            throw new UTFDataFormatException("encoded string (" + head + "..." + tail
                    + ") too long: " + n + " bytes");
        }
        byte[] b = new byte[(int) n + 2];
        b[0] = (byte) (n >> 8);
        b[1] = (byte) n;
        int p = 2;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 1 && c <= 0x7f) {
                b[p++] = (byte) c;
            } else if (c < 0x800) {
                b[p++] = (byte) (0xc0 | c >> 6);
                b[p++] = (byte) (0x80 | c & 0x3f);
            } else {
                b[p++] = (byte) (0xe0 | c >> 12);
                b[p++] = (byte) (0x80 | c >> 6 & 0x3f);
                b[p++] = (byte) (0x80 | c & 0x3f);
            }
        }
        return b;
    }

    static String decode(DataInput in) throws IOException {
        int n = in.readUnsignedShort();
        byte[] b = new byte[n];
        in.readFully(b);
        char[] c = new char[n];
        int k = 0;
        for (int i = 0; i < n;) {
            int x = b[i] & 0xff;
            int w = x < 0x80 ? 1 : x >> 5 == 6 ? 2 : x >> 4 == 14 ? 3 : 0;
            if (w == 0) {
                throw new UTFDataFormatException("malformed input around byte " + i);
            }
            if (i + w > n) {
                throw new UTFDataFormatException("malformed input: partial character at end");
            }
            for (int j = 1; j < w; j++) {
                if ((b[i + j] & 0xc0) != 0x80) {
                    throw new UTFDataFormatException("malformed input around byte " + (i + w
                            - (w == 3 ? 1 : 0)));
                }
            }
            c[k++] = (char) (w == 1 ? x : w == 2 ? (x & 0x1f) << 6 | b[i + 1] & 0x3f
                    : (x & 0xf) << 12 | (b[i + 1] & 0x3f) << 6 | b[i + 2] & 0x3f);
            i += w;
        }
        return new String(c, 0, k);
    }
}
