// System.out and err replaced and restored; System.in too.
import java.io.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        PrintStream old = System.out; ByteArrayOutputStream b = new ByteArrayOutputStream(); System.setOut(new PrintStream(b)); System.out.print("captured"); System.setOut(old); show(b); InputStream in = System.in; System.setIn(new ByteArrayInputStream("typed\n".getBytes())); show(new BufferedReader(new InputStreamReader(System.in)).readLine()); System.setIn(in);
    }
}
