import java.io.*;
import java.nio.file.*;
import java.util.*;

/** Asks for what is not a file of its own: the environment, its process, the table of file systems, other programs. */
public class Asks {
    public static void main(String[] args) throws Exception {
        System.out.println(System.getenv("COLOUR") + " " + System.getenv("NOT_SET") + " " + TimeZone.getDefault().getID());
        System.out.println(Files.getFileStore(Path.of(".")).type().isEmpty());
        System.out.println(Files.readString(Path.of("/proc/self/mounts")).isEmpty());
        try {
            Files.readString(Path.of("/proc/self/mem"));
        } catch (IOException e) {
            System.out.println(e.getClass());
        }
        for (String missing : new String[] {"no/such/folder/file", "Asks.java/below", "nothing"}) {
            try {
                new FileInputStream(missing).close();
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
            try {
                new FileOutputStream(missing + "/x").close();
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
        }
        if (args.length > 0) {
            Process p = new ProcessBuilder("sh", "-c", "echo $COLOUR").redirectErrorStream(true).start();
            System.out.println(new String(p.getInputStream().readAllBytes()) + p.waitFor());
            System.out.println(new ProcessBuilder().environment().get("COLOUR"));
        }
    }
}
