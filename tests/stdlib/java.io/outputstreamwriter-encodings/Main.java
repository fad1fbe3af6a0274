// The bytes of one text in several encodings.
import java.io.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String cs : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "US-ASCII", "windows-1252", "UTF-32"}) { ByteArrayOutputStream b = new ByteArrayOutputStream(); try (Writer w = new OutputStreamWriter(b, cs)) { w.write("aé€😀"); } show(cs + " " + HexFormat.of().formatHex(b.toByteArray())); }
    }
}
