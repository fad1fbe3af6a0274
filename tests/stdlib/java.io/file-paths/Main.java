// File: parts of names, without touching the file system.
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
        File f = new File("/a/b/../c.txt"), g = new File("x/", "y"), e = new File("");
        show(f.getName() + " " + f.getParent() + " " + f.getPath() + " " + f.isAbsolute() + " " + g + g.getParentFile() + g.getParentFile().getParent() + e.getName().isEmpty() + new File("a//b///").getPath() + new File((String) null, "z") + new File("/").getName().isEmpty() + new File("/").getParent() + new File("/q").getParent() + new File(new File("d"), "/e") + f.compareTo(new File("/a")) + f.equals(new File("/a/b/../c.txt")) + (f.hashCode() == ("/a/b/../c.txt".hashCode() ^ 1234321)) + File.separator + File.pathSeparatorChar);
        show(new File("/a/./b/../c").getCanonicalPath() + new File("/a/../..").getAbsoluteFile());
        step(() -> new File((String) null));
        step(() -> new File("x", (String) null));
        show(new File("nul\0x").exists() + "" + new File("/no/such/thing").exists() + new File("/no/such").length() + new File("/no/such").list() + new File("/no/such").delete() + new File("/no/such").lastModified() + new File("/no/such/dir").mkdir());
    }
}
