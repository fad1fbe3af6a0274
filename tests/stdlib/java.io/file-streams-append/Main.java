// File streams appended, skipped and measured.
import java.io.*;

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
        File f = File.createTempFile("str", null); try (FileOutputStream o = new FileOutputStream(f)) { o.write("0123456789".getBytes()); } try (FileOutputStream o = new FileOutputStream(f, true)) { o.write("AB".getBytes()); } try (FileInputStream i = new FileInputStream(f)) { show(i.skip(3) + "" + (char) i.read() + i.available() + new String(i.readNBytes(3)) + i.skip(100) + i.read()); } try (Writer w = new FileWriter(f, true); Reader r = new FileReader(f)) { w.write("z"); w.flush(); show(r.transferTo(Writer.nullWriter())); } show(f.length() + "" + f.delete() + f.exists()); step(() -> { FileInputStream i = new FileInputStream(File.createTempFile("aaa", "b")); i.close(); i.read(); });
    }
}
