import java.io.InputStream;

public class Main {
    public static void main(String[] args) throws Exception {
        for (String name : new String[] {"fine", "../secret", "./../secret", "x/../../secret", "/secret", "//etc/passwd",
                "/etc/passwd", "", "..", "nothing", "fine/../../secret", "\u002e\u002e/secret", "..\0/secret"}) {
            try (InputStream in = ClassLoader.getSystemResourceAsStream(name)) {
                byte[] b = in == null ? null : in.readAllBytes();
                System.out.println(name.replace('\0', '0') + ": " + (b == null ? "null" : new String(b).strip()));
            }
        }
    }
}
