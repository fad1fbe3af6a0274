// The default file system and its refusals.
import java.nio.file.*;

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
        FileSystem fs = FileSystems.getDefault(); show(fs.isOpen() + "" + fs.isReadOnly() + fs.getSeparator() + fs.supportedFileAttributeViews().contains("posix") + fs.provider().getScheme() + fs.getPath("a", "b") + fs.getRootDirectories().iterator().next()); step(() -> fs.close()); step(() -> FileSystems.getFileSystem(java.net.URI.create("nope:///"))); show(new NoSuchFileException("f", "o", "r").getMessage() + new FileSystemException("f").getFile() + new InvalidPathException("in", "why", 2).getMessage());
    }
}
