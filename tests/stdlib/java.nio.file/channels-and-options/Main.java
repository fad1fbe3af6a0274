import java.io.*;
import java.nio.*;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        // Byte channels and open options.
        Path f = Files.createTempFile("chan", ".bin");
        try (SeekableByteChannel c = Files.newByteChannel(f, StandardOpenOption.WRITE, StandardOpenOption.READ)) { show(c.write(ByteBuffer.wrap("hello".getBytes())) + " " + c.position() + c.size()); c.position(1); ByteBuffer b = ByteBuffer.allocate(3); show(c.read(b) + new String(b.array()) + c.position()); c.truncate(2); show(c.size() + "" + c.read(ByteBuffer.allocate(1)) + c.isOpen()); }
        try (OutputStream o = Files.newOutputStream(f, StandardOpenOption.TRUNCATE_EXISTING)) { o.write(65); } try (BufferedWriter w = Files.newBufferedWriter(f, StandardOpenOption.APPEND)) { w.write("b"); w.newLine(); } try (BufferedReader r = Files.newBufferedReader(f)) { show(r.readLine()); } try (InputStream i = Files.newInputStream(f)) { show(i.readAllBytes().length); }
        attempt(() -> { try { Files.newOutputStream(f, StandardOpenOption.CREATE_NEW); return 0; } catch (FileAlreadyExistsException e) { return "exists"; } });
        attempt(() -> Files.newOutputStream(f, StandardOpenOption.READ));
        attempt(() -> Files.newByteChannel(f, StandardOpenOption.APPEND, StandardOpenOption.TRUNCATE_EXISTING));
        attempt(() -> { Files.writeString(f, "\u00ff", java.nio.charset.StandardCharsets.US_ASCII); return 0; });
        Files.write(f, new byte[] {-1});
        attempt(() -> Files.readString(f));
        attempt(() -> Files.readAllLines(f));
        Files.delete(f);
    }
}
