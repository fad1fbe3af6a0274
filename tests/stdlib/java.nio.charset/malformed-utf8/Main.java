// What a decoder of UTF-8 makes of every kind of damage.
import java.nio.*;
import java.nio.charset.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String h : new String[] {"c0af", "e080af", "f0808080", "eda080", "f4908080", "c3", "e282", "f09f98", "80", "fe", "c328", "e28228", "f09f9828", "61c3a962", "efbfbf", "f48fbfbf"}) { byte[] b = HexFormat.of().parseHex(h); show(h + " " + new String(b, StandardCharsets.UTF_8).codePoints().mapToObj(Integer::toHexString).toList()); try { StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(b)); show("fine"); } catch (CharacterCodingException e) { show(e.getMessage()); } }
    }
}
