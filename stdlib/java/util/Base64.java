package java.util;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** The encodings of RFC 4648 and RFC 2045. */
public class Base64 {
    private static final String STANDARD =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String URL =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] CRLF = {'\r', '\n'};

    private Base64() {
    }

    public static Encoder getEncoder() {
        return new Encoder(STANDARD, 0, null, true);
    }

    public static Encoder getUrlEncoder() {
        return new Encoder(URL, 0, null, true);
    }

    public static Encoder getMimeEncoder() {
        return new Encoder(STANDARD, 76, CRLF, true);
    }

    public static Encoder getMimeEncoder(int lineLength, byte[] lineSeparator) {
        Objects.requireNonNull(lineSeparator);
        for (byte b : lineSeparator) {
            if (STANDARD.indexOf(b) >= 0) {
                throw new IllegalArgumentException("Illegal base64 line separator character 0x"
                        + Integer.toString(b, 16));
            }
        }
        lineLength &= ~3;
        return lineLength <= 0 ? getEncoder()
                : new Encoder(STANDARD, lineLength, lineSeparator, true);
    }

    public static Decoder getDecoder() {
        return new Decoder(STANDARD, false);
    }

    public static Decoder getUrlDecoder() {
        return new Decoder(URL, false);
    }

    public static Decoder getMimeDecoder() {
        return new Decoder(STANDARD, true);
    }

    /** Encodes bytes. */
    public static class Encoder {
        private final String alphabet;
        private final int line;
        private final byte[] newline;
        private final boolean padding;

        private Encoder(String alphabet, int line, byte[] newline, boolean padding) {
            this.alphabet = alphabet;
            this.line = line;
            this.newline = newline;
            this.padding = padding;
        }

        public byte[] encode(byte[] src) {
            int n = src.length;
            int groups = (n + 2) / 3;
            int len = padding ? groups * 4 : n / 3 * 4 + (n % 3 == 0 ? 0 : n % 3 + 1);
            if (line > 0 && len > 0) {
                len += (len - 1) / line * newline.length;
            }
            byte[] out = new byte[len];
            int p = 0;
            int col = 0;
            for (int i = 0; i < n; i += 3) {
                if (line > 0 && col == line) {
                    System.arraycopy(newline, 0, out, p, newline.length);
                    p += newline.length;
                    col = 0;
                }
                int left = Math.min(3, n - i);
                int b = (src[i] & 0xff) << 16 | (left > 1 ? (src[i + 1] & 0xff) << 8 : 0)
                        | (left > 2 ? src[i + 2] & 0xff : 0);
                out[p++] = (byte) alphabet.charAt(b >> 18);
                out[p++] = (byte) alphabet.charAt(b >> 12 & 63);
                if (left > 1) {
                    out[p++] = (byte) alphabet.charAt(b >> 6 & 63);
                } else if (padding) {
                    out[p++] = '=';
                }
                if (left > 2) {
                    out[p++] = (byte) alphabet.charAt(b & 63);
                } else if (padding) {
                    out[p++] = '=';
                }
                col += 4;
            }
            return out;
        }

        public int encode(byte[] src, byte[] dst) {
            byte[] r = encode(src);
            if (dst.length < r.length) {
                throw new IllegalArgumentException(
                        "Output byte array is too small for encoding all input bytes");
            }
            System.arraycopy(r, 0, dst, 0, r.length);
            return r.length;
        }

        @SuppressWarnings("deprecation")
        public ByteBuffer encode(ByteBuffer buffer) {
            byte[] b = new byte[buffer.remaining()];
            int start = buffer.position();
            buffer.get(b);
            try {
                return ByteBuffer.wrap(encode(b));
            } catch (IllegalArgumentException e) {
                buffer.position(start);
                throw e;
            }
        }

        public String encodeToString(byte[] src) {
            byte[] r = encode(src);
            return new String(r, 0, 0, r.length);
        }

        public OutputStream wrap(OutputStream os) {
            Objects.requireNonNull(os);
            return new FilterOutputStream(os) {
                private final java.io.ByteArrayOutputStream all =
                        new java.io.ByteArrayOutputStream();
                private boolean closed;

                @Override
                public void write(int b) throws IOException {
                    if (closed) {
                        throw new IOException("Stream is closed");
                    }
                    all.write(b);
                }

                @Override
                public void close() throws IOException {
                    if (!closed) {
                        closed = true;
                        out.write(encode(all.toByteArray()));
                        out.close();
                    }
                }
            };
        }

        public Encoder withoutPadding() {
            return new Encoder(alphabet, line, newline, false);
        }
    }

    /** Decodes bytes. */
    public static class Decoder {
        private final int[] values = new int[256];
        private final boolean mime;

        private Decoder(String alphabet, boolean mime) {
            this.mime = mime;
            Arrays.fill(values, -1);
            for (int i = 0; i < 64; i++) {
                values[alphabet.charAt(i)] = i;
            }
        }

        public ByteBuffer decode(ByteBuffer buffer) {
            byte[] b = new byte[buffer.remaining()];
            int start = buffer.position();
            buffer.get(b);
            try {
                return ByteBuffer.wrap(decode(b));
            } catch (IllegalArgumentException e) {
                buffer.position(start);
                throw e;
            }
        }

        public byte[] decode(byte[] src) {
            byte[] out = new byte[src.length / 4 * 3 + 3];
            int p = 0;
            int bits = 0;
            int shift = 18;
            int i = 0;
            int n = src.length;
            if (n == 1 && !mime) {
                throw new IllegalArgumentException(
                        "Input byte[] should at least have 2 bytes for base64 bytes");
            }
            while (i < n) {
                int c = src[i++] & 0xff;
                if (c == '=') {
                    if (shift == 6 && (i == n || src[i++] != '=') || shift == 18) {
                        throw new IllegalArgumentException(
                                "Input byte array has wrong 4-byte ending unit");
                    }
                    break;
                }
                int v = values[c];
                if (v < 0) {
                    if (mime) {
                        continue;
                    }
                    throw new IllegalArgumentException("Illegal base64 character "
                            + Integer.toString(c, 16));
                }
                bits |= v << shift;
                shift -= 6;
                if (shift < 0) {
                    out[p++] = (byte) (bits >> 16);
                    out[p++] = (byte) (bits >> 8);
                    out[p++] = (byte) bits;
                    shift = 18;
                    bits = 0;
                }
            }
            if (shift == 6) {
                out[p++] = (byte) (bits >> 16);
            } else if (shift == 0) {
                out[p++] = (byte) (bits >> 16);
                out[p++] = (byte) (bits >> 8);
            } else if (shift == 12) {
                throw new IllegalArgumentException("Last unit does not have enough valid bits");
            }
            while (i < n) {
                if (mime && values[src[i++] & 0xff] < 0) {
                    continue;
                }
                throw new IllegalArgumentException("Input byte array has incorrect ending byte at "
                        + (mime ? i - 1 : i));
            }
            return Arrays.copyOf(out, p);
        }

        public byte[] decode(String src) {
            return decode(src.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }

        public int decode(byte[] src, byte[] dst) {
            byte[] r = decode(src);
            if (dst.length < r.length) {
                throw new IllegalArgumentException(
                        "Output byte array is too small for decoding all input bytes");
            }
            System.arraycopy(r, 0, dst, 0, r.length);
            return r.length;
        }

        public InputStream wrap(InputStream is) {
            Objects.requireNonNull(is);
            return new InputStream() {
                private ByteArrayInputStream in;

                private ByteArrayInputStream in() throws IOException {
                    if (in == null) {
                        try {
                            in = new ByteArrayInputStream(decode(is.readAllBytes()));
                        } catch (IllegalArgumentException e) {
                            throw new IOException(e.getMessage());
                        }
                    }
                    return in;
                }

                @Override
                public int read() throws IOException {
                    return in().read();
                }

                @Override
                public int read(byte[] b, int off, int len) throws IOException {
                    return in().read(b, off, len);
                }

                @Override
                public void close() throws IOException {
                    is.close();
                }
            };
        }
    }
}
