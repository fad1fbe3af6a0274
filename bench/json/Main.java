import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Characters of a string, small objects and maps: a JSON document is parsed and written again. */
public class Main extends Bench {
    static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        Object parse() {
            Object value = value();
            space();
            if (at != text.length()) throw error("end expected");
            return value;
        }

        private IllegalArgumentException error(String what) {
            return new IllegalArgumentException(what + " at " + at);
        }

        private void space() {
            while (at < text.length() && text.charAt(at) <= ' ') at++;
        }

        private boolean accept(char c) {
            space();
            if (at >= text.length() || text.charAt(at) != c) return false;
            at++;
            return true;
        }

        private void expect(char c) {
            if (!accept(c)) throw error(c + " expected");
        }

        private Object value() {
            space();
            if (at == text.length()) throw error("value expected");
            switch (text.charAt(at)) {
                case '{':
                    return object();
                case '[':
                    return array();
                case '"':
                    return string();
                case 't':
                    return word("true", Boolean.TRUE);
                case 'f':
                    return word("false", Boolean.FALSE);
                case 'n':
                    return word("null", null);
                default:
                    return number();
            }
        }

        private Object word(String word, Object value) {
            if (!text.startsWith(word, at)) throw error("value expected");
            at += word.length();
            return value;
        }

        private Map<String, Object> object() {
            Map<String, Object> map = new LinkedHashMap<>();
            expect('{');
            if (accept('}')) return map;
            do {
                space();
                String key = string();
                expect(':');
                map.put(key, value());
            } while (accept(','));
            expect('}');
            return map;
        }

        private List<Object> array() {
            List<Object> list = new ArrayList<>();
            expect('[');
            if (accept(']')) return list;
            do list.add(value()); while (accept(','));
            expect(']');
            return list;
        }

        private String string() {
            if (at >= text.length() || text.charAt(at) != '"') throw error("string expected");
            StringBuilder out = new StringBuilder();
            for (at++; ; ) {
                char c = text.charAt(at++);
                if (c == '"') return out.toString();
                out.append(c == '\\' ? escape() : c);
            }
        }

        private char escape() {
            char c = text.charAt(at++);
            switch (c) {
                case 'n':
                    return '\n';
                case 't':
                    return '\t';
                case 'u':
                    at += 4;
                    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
                default:
                    return c;
            }
        }

        private Long number() {
            int start = at;
            if (text.charAt(at) == '-') at++;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
            if (at == start) throw error("value expected");
            return Long.parseLong(text.substring(start, at));
        }
    }

    static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            char separator = '{';
            if (map.isEmpty()) out.append('{');
            for (Map.Entry<?, ?> e : map.entrySet()) {
                out.append(separator);
                quote((String) e.getKey(), out);
                out.append(':');
                write(e.getValue(), out);
                separator = ',';
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            char separator = '[';
            if (list.isEmpty()) out.append('[');
            for (Object o : list) {
                out.append(separator);
                write(o, out);
                separator = ',';
            }
            out.append(']');
        } else if (value instanceof String s) {
            quote(s, out);
        } else {
            out.append(value);
        }
    }

    static void quote(String s, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c == '\n') out.append("\\n");
            else out.append(c);
        }
        out.append('"');
    }

    static String document(int records) {
        Random random = new Random(17);
        StringBuilder out = new StringBuilder("[\n");
        for (int i = 0; i < records; i++) {
            if (i > 0) out.append(",\n");
            out.append("  {\"id\": ").append(i).append(", \"name\": \"cup \\\"").append(random.next(1000));
            out.append("\\\"\", \"warm\": ").append(random.next(2) == 0)
                    .append(", \"price\": ").append(random.next() - (1 << 30));
            out.append(", \"tags\": [\"a\\u0062c\", null, [], {}], \"size\": {\"w\": ").append(random.next(9));
            out.append(", \"h\": ").append(random.next(9)).append("}}");
        }
        return out.append("\n]").toString();
    }

    @Override
    long iterate(int records) {
        String text = document(records);
        StringBuilder out = new StringBuilder();
        write(new Parser(text).parse(), out);
        long sum = out.length();
        for (int i = 0; i < out.length(); i++) sum = mix(sum, out.charAt(i));
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("json", 1000, args);
    }
}
