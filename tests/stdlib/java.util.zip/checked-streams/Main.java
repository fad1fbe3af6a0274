// CheckedInputStream and CheckedOutputStream, InflaterOutputStream, DeflaterInputStream.
import java.io.*;
import java.util.zip.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        CheckedInputStream c = new CheckedInputStream(new ByteArrayInputStream("data".getBytes()), new CRC32()); c.readAllBytes(); CheckedOutputStream o = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32()); o.write("data".getBytes()); show(c.getChecksum().getValue() == o.getChecksum().getValue()); byte[] z = new DeflaterInputStream(new ByteArrayInputStream("squeeze squeeze".getBytes())).readAllBytes(); ByteArrayOutputStream b = new ByteArrayOutputStream(); try (InflaterOutputStream i = new InflaterOutputStream(b)) { i.write(z); } show(b + new String(new InflaterInputStream(new ByteArrayInputStream(z)).readAllBytes()));
    }
}
