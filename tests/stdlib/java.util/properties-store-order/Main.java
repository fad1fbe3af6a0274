import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Properties are stored in the order of their keys, those of a subclass in the order of its entries. */
public class Main {
    static class Listed extends Properties {
        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            Map<Object, Object> reversed = new LinkedHashMap<>();
            keySet().stream().sorted(Collections.reverseOrder()).forEach(k -> reversed.put(k, get(k)));
            return reversed.entrySet();
        }
    }

    static void store(Properties p) throws IOException {
        StringWriter out = new StringWriter();
        p.store(out, "comment\nof two lines");
        out.toString().lines().filter(l -> !l.matches("#\\w{3} \\w{3}.*")).forEach(System.out::println);
    }

    public static void main(String[] args) throws IOException {
        for (Properties p : new Properties[] {new Properties(), new Listed()}) {
            p.load(new StringReader("q=1\nQ=2\na=b\n# c\nd : e\\\n  f\n\\u0041=x\ng\nh=\\t\\q\nkey\\ with = space \n1=\\u20ac"));
            store(p);
        }
        try {
            Properties p = new Properties();
            p.put(1, "x");
            store(p);
        } catch (ClassCastException e) {
            System.out.println("ClassCastException");
        }
    }
}
