// Every byte of windows-1252 and back.
import java.nio.charset.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        byte[] all = new byte[256]; for (int i = 0; i < 256; i++) all[i] = (byte) i; Charset c = Charset.forName("windows-1252"); String s = new String(all, c); show(s.hashCode() + " " + s.substring(128, 160).chars().mapToObj(Integer::toHexString).toList()); byte[] back = s.getBytes(c); int n = 0; for (int i = 0; i < 256; i++) if (back[i] != all[i]) n++; show(n + "" + new String(all, StandardCharsets.ISO_8859_1).hashCode() + new String(all, StandardCharsets.US_ASCII).hashCode());
    }
}
