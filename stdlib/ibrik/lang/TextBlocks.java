package ibrik.lang;

import java.util.List;

/** String.indent, stripIndent and translateEscapes. */
public final class TextBlocks {
    private TextBlocks() {
    }

    public static String indent(String s, int n) {
        if (s.isEmpty()) {
            return "";
        }
        StringBuilder sb = new StringBuilder();
        String pad = n > 0 ? " ".repeat(n) : "";
        for (String line : s.lines().toList()) {
            if (n < 0) {
                int k = 0;
                while (k < line.length() && k < -n && Character.isWhitespace(line.charAt(k))) {
                    k++;
                }
                line = line.substring(k);
            }
            sb.append(pad).append(line).append('\n');
        }
        return sb.toString();
    }

    private static int leading(String line) {
        int k = 0;
        while (k < line.length() && Character.isWhitespace(line.charAt(k))) {
            k++;
        }
        return k;
    }

    public static String stripIndent(String s) {
        if (s.isEmpty()) {
            return "";
        }
        char last = s.charAt(s.length() - 1);
        boolean optOut = last == '\n' || last == '\r';
        List<String> lines = s.lines().toList();
        int min = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            String l = lines.get(i);
            boolean blank = l.isBlank();
            if (!blank || i == lines.size() - 1 && !optOut) {
                min = Math.min(min, blank ? l.length() : leading(l));
            }
        }
        if (optOut) {
            min = 0;
        }
        if (min == Integer.MAX_VALUE) {
            min = 0;
        }
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String l = lines.get(i);
            if (i > 0) {
                sb.append('\n');
            }
            if (!l.isBlank()) {
                sb.append(l.substring(Math.min(min, leading(l))).stripTrailing());
            }
        }
        if (optOut) {
            sb.append('\n');
        }
        return sb.toString();
    }

    public static String translateEscapes(String s) {
        if (s.indexOf('\\') < 0) {
            return s;
        }
        StringBuilder sb = new StringBuilder(s.length());
        int n = s.length();
        for (int i = 0; i < n;) {
            char c = s.charAt(i++);
            if (c != '\\') {
                sb.append(c);
                continue;
            }
            c = i < n ? s.charAt(i++) : '\0';
            switch (c) {
                case 'b' -> sb.append('\b');
                case 'f' -> sb.append('\f');
                case 'n' -> sb.append('\n');
                case 'r' -> sb.append('\r');
                case 's' -> sb.append(' ');
                case 't' -> sb.append('\t');
                case '\'', '"', '\\' -> sb.append(c);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int limit = i + (c <= '3' ? 2 : 1);
                    int code = c - '0';
                    while (i < limit && i < n && s.charAt(i) >= '0' && s.charAt(i) <= '7') {
                        code = code << 3 | s.charAt(i++) - '0';
                    }
                    sb.append((char) code);
                }
                case '\n' -> {
                    continue;
                }
                case '\r' -> {
                    if (i < n && s.charAt(i) == '\n') {
                        i++;
                    }
                }
                default -> throw new IllegalArgumentException(String.format(
                        "Invalid escape sequence: \\%c \\\\u%04X", c, (int) c));
            }
        }
        return sb.toString();
    }
}
