// Files on disk: create, write, append, rename, list, delete; errors.
import java.io.*;
import java.util.*;

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
        File d = File.createTempFile("case", ".dir"); d.delete(); show(d.mkdir() + "" + d.isDirectory() + d.list().length);
        File f = new File(d, "f.txt"); show(f.createNewFile() + "" + f.createNewFile() + f.length() + f.canWrite());
        try (FileWriter w = new FileWriter(f)) { w.write("héllo\n"); } try (FileOutputStream o = new FileOutputStream(f, true)) { o.write("more".getBytes()); } show(f.length() + new String(new FileInputStream(f).readAllBytes(), "UTF-8"));
        try (RandomAccessFile r = new RandomAccessFile(f, "rw")) { r.seek(2); r.writeByte('X'); r.seek(0); show(r.readLine().length() + " " + r.getFilePointer() + r.length()); r.setLength(3); r.seek(10); r.write(1); show(r.length() + ""); step(() -> r.seek(-1)); }
        step(() -> new RandomAccessFile(f, "q"));
        File g = new File(d, "g"); show(f.renameTo(g) + "" + f.exists() + g.exists() + Arrays.toString(d.list()) + d.delete() + g.delete() + d.delete() + d.exists());
        attempt(() -> { try { new FileInputStream(f); } catch (FileNotFoundException e) { return e.getMessage().endsWith("f.txt (No such file or directory)"); } return 0; });
        attempt(() -> { try { new FileOutputStream("/"); } catch (FileNotFoundException e) { return e.getMessage(); } return 0; });
    }
}
