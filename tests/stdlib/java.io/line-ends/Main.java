// All line ends in readers.
import java.io.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        String s = "a\nb\r\nc\rd\u0085e\u2028f\n"; BufferedReader r = new BufferedReader(new StringReader(s)); show(r.lines().map(x -> x.length()).toList() + "" + s.lines().count() + s.split("\\R").length); LineNumberReader l = new LineNumberReader(new StringReader("x\r\ny\rz\n")); while (l.read() >= 0) ; show(l.getLineNumber()); show(new BufferedReader(new StringReader("\n\n")).lines().toList());
    }
}
