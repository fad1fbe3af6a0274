import java.nio.file.*;

/** Names that would say more in a policy than what they name. */
public class Odd {
    public static void main(String[] args) throws Exception {
        for (String name : new String[] {"a,run", " lead", "trail ", "star*", "q?", "#hash", "x\nallow run", "cr\r", "c:d", "**"}) {
            Path p = Path.of("odd", name);
            Files.writeString(p, name);
            System.out.print(Files.exists(p) + " ");
            Files.delete(p);
        }
        try {
            System.out.println(new ProcessBuilder(args).start().waitFor());
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
    }
}
