// Reading standard input by lines, bytes and tokens.
import java.io.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        BufferedReader r = new BufferedReader(new InputStreamReader(System.in)); show(r.readLine() + "|" + (char) r.read() + r.readLine() + "|" + r.lines().toList());
    }
}
