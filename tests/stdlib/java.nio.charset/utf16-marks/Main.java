// Byte order marks of UTF-16 and UTF-32.
import java.nio.charset.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String h : new String[] {"feff0041", "fffe4100", "0041", "d83dde00", "d83d0041", "de00", "00", "fffed83d"}) show(h + " " + new String(HexFormat.of().parseHex(h), StandardCharsets.UTF_16).codePoints().mapToObj(Integer::toHexString).toList() + new String(HexFormat.of().parseHex(h), StandardCharsets.UTF_16LE).length() + new String(HexFormat.of().parseHex(h), StandardCharsets.UTF_16BE).length()); show(new String(HexFormat.of().parseHex("0001f600"), Charset.forName("UTF-32")).length() + HexFormat.of().formatHex("\uD800".getBytes(StandardCharsets.UTF_16BE)) + HexFormat.of().formatHex("a".getBytes(Charset.forName("UTF-32LE"))));
    }
}
