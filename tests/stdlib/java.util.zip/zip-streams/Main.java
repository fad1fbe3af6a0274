// ZIP streams: entries, stored and deflated, comments, duplicates.
import java.io.*;
import java.util.zip.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream(); try (ZipOutputStream z = new ZipOutputStream(b)) { z.putNextEntry(new ZipEntry("a.txt")); z.write("alpha".getBytes()); z.closeEntry(); z.putNextEntry(new ZipEntry("dir/")); ZipEntry s = new ZipEntry("dir/s"); s.setMethod(ZipEntry.STORED); s.setSize(2); CRC32 c = new CRC32(); c.update("hi".getBytes()); s.setCrc(c.getValue()); z.putNextEntry(s); z.write("hi".getBytes()); step(() -> z.putNextEntry(new ZipEntry("a.txt"))); } try (ZipInputStream i = new ZipInputStream(new ByteArrayInputStream(b.toByteArray()))) { for (ZipEntry e; (e = i.getNextEntry()) != null;) show(e.getName() + " " + e.isDirectory() + new String(i.readAllBytes())); } show(new ZipInputStream(new ByteArrayInputStream(new byte[5])).getNextEntry());
    }
}
