// The four normal forms of composed, decomposed and compatible characters.
import java.text.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"é", "e\u0301", "ﬁ", "Å", "①", "q\u0307\u0323", "한글", "ﾊﾟ", "ſ\u0323\u0307", "Ω"}) { StringBuilder b = new StringBuilder(); for (Normalizer.Form f : Normalizer.Form.values()) b.append(f).append(Normalizer.normalize(s, f).codePoints().mapToObj(Integer::toHexString).toList()).append(Normalizer.isNormalized(s, f)).append(' '); show(b); }
    }
}
