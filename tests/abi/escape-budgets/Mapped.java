import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file without a call for what it writes. */
public class Mapped {
    public static void main(String[] args) throws Exception {
        try (FileChannel c = FileChannel.open(Path.of("big"), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            MappedByteBuffer b = c.map(FileChannel.MapMode.READ_WRITE, 0, 1 << 16);
            for (int i = 0; i < b.capacity(); i++) {
                b.put(i, (byte) 'x');
            }
            b.force();
        }
        System.out.println("mapped");
    }
}
