import java.io.BufferedReader;
import java.io.BufferedWriter;

/** Numbers through another program and back. */
public class Pipe {
    public static void main(String[] args) throws Exception {
        Process p = new ProcessBuilder("sort").start();
        try (BufferedWriter w = p.outputWriter()) {
            for (int i = 0; i < 2000; i++) {
                w.write(i * 7919 % 2000 + "\n");
            }
        }
        int n = 0;
        long sum = 0;
        try (BufferedReader r = p.inputReader()) {
            for (String s; (s = r.readLine()) != null; n++) {
                sum = sum * 31 + s.hashCode();
            }
        }
        System.out.println(n + " " + sum + " " + p.waitFor());
    }
}
