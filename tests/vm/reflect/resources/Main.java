import java.io.*;
public class Main {
    public static void main(String[] args) throws Exception {
        ClassLoader l = Main.class.getClassLoader();
        System.out.println(Main.class.getResourceAsStream("/T.class").read() + " " + (l.getResourceAsStream("T.class") != null) + " " + Main.class.getResourceAsStream("no") + " " + l.getResource("no/such") + " " + (l.getResource("T.class") != null));
        try (InputStream in = l.getResource("T.class").openStream()) { System.out.println(in.readAllBytes().length > 10); }
        System.out.println(l.getResource("T.class").getProtocol() + " " + l.getResource("T.class").getPath().endsWith("/T.class") + " " + l.getResources("T.class").hasMoreElements() + l.resources("zip/nada").count());
        System.out.println(ClassLoader.getSystemResource("T.class") != null);
    }
}
