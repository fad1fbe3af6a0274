// Base64 wrapping of streams; encoders without padding.
import java.io.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream o = new ByteArrayOutputStream(); try (OutputStream e = Base64.getEncoder().wrap(o)) { e.write("stream".getBytes()); e.write('s'); } show(o); show(new String(Base64.getDecoder().wrap(new ByteArrayInputStream(o.toByteArray())).readAllBytes())); show(Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[] {-1, -2, -3, -4}) + Base64.getMimeEncoder().encodeToString(new byte[60]).length() + new String(Base64.getEncoder().encode(new byte[0])) + Base64.getDecoder().decode("").length);
    }
}
