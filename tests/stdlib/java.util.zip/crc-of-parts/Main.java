// Checksums of parts equal those of the whole.
import java.util.zip.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        byte[] b = new byte[1000]; for (int i = 0; i < b.length; i++) b[i] = (byte) (i * 31); CRC32 whole = new CRC32(), parts = new CRC32(); whole.update(b); for (int i = 0; i < 1000; i += 100) parts.update(b, i, 100); Adler32 a = new Adler32(); a.update(b); show((whole.getValue() == parts.getValue()) + "" + whole.getValue() + " " + a.getValue() + " " + new CRC32().getValue() + new Adler32().getValue());
    }
}
