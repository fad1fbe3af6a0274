import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** Copies its own source, as programs do it. */
public class Copy {
    public static void main(String[] args) throws IOException {
        byte[] buffer = new byte[120];
        try (FileInputStream in = new FileInputStream("Copy.java"); FileOutputStream out = new FileOutputStream("copy")) {
            for (int n; (n = in.read(buffer)) >= 0;) {
                out.write(buffer, 0, n);
            }
        }
    }
}
