import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes recordings with right checksums whose event that writes a text has one byte changed. */
public class Damage {
    static final String TEXT = "first\n";

    public static void main(String[] args) throws Exception {
        byte[] file = Files.readAllBytes(Path.of(args[0]));
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(12);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int events;
        while (true) {
            int length = in.getInt(), packed = in.getInt(), sum = in.getInt();
            if (length == 0) {
                events = sum;
                break;
            }
            Inflater inflater = new Inflater();
            inflater.setInput(file, in.position(), packed);
            byte[] chunk = new byte[length];
            for (int n = 0; n < length; n += inflater.inflate(chunk, n, length - n)) {
                continue;
            }
            all.write(chunk);
            in.position(in.position() + packed);
        }
        byte[] bytes = all.toByteArray();
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(TEXT), number = 0;
        for (int i = at - 14; i < at + TEXT.length() + 5; i++) {
            for (int value : new int[] {0, 126, 255}) {
                byte[] changed = bytes.clone();
                changed[i] = (byte) value;
                write(Path.of("damaged" + number++), file, changed, events);
            }
        }
    }

    static void write(Path to, byte[] file, byte[] bytes, int events) throws Exception {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length + 1000];
        int n = deflater.deflate(packed);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ByteBuffer out = ByteBuffer.allocate(12 + 12 + n + 12).order(ByteOrder.LITTLE_ENDIAN);
        out.put(file, 0, 12).putInt(bytes.length).putInt(n).putInt((int) crc.getValue()).put(packed, 0, n);
        out.putInt(0).putInt(0).putInt(events);
        Files.write(to, out.array());
    }
}
