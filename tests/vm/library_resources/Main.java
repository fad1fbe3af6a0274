import java.io.*;
import java.net.*;
public class Main {
    static int magic(InputStream in) throws IOException { return in == null ? 0 : new DataInputStream(in).readInt(); }
    public static void main(String[] a) throws Exception {
        System.out.println(Integer.toHexString(magic(String.class.getResourceAsStream("String.class"))) + " " + Integer.toHexString(magic(Main.class.getResourceAsStream("/java/util/Map$Entry.class"))));
        System.out.println(String.class.getResource("String.class") + " " + ClassLoader.getSystemResource("java/lang/Object.class"));
        System.out.println(Integer.toHexString(magic(Object.class.getResource("Object.class").openStream())) + " " + String.class.getResource("Nope.class") + " " + String.class.getResourceAsStream("String") + " " + String.class.getResource("/java/lang/"));
        System.out.println(Integer.toHexString(magic(new ClassLoader(null) {}.getResourceAsStream("java/lang/String.class"))) + " " + new ClassLoader(null) {}.getResource("Main.class"));
        int n = 0; for (var e = Main.class.getClassLoader().getResources("java/lang/String.class"); e.hasMoreElements(); e.nextElement()) n++; System.out.println(n);
    }
}
