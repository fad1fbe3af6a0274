package ibrik.nio.file;

import java.util.regex.PatternSyntaxException;

/** Glob patterns as regular expressions. */
final class Globs {
    private static final String REGEX_META = ".^$+{[]|()";
    private static final String GLOB_META = "\\*?[{";

    private Globs() {
    }

    private static char at(String s, int i) {
        return i < s.length() ? s.charAt(i) : 0;
    }

    static String toRegex(String glob) {
        StringBuilder r = new StringBuilder("^");
        boolean group = false;
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i++);
            switch (c) {
                case '\\':
                    if (i == glob.length()) {
                        throw new PatternSyntaxException("No character to escape", glob, i - 1);
                    }
                    char next = glob.charAt(i++);
                    if (GLOB_META.indexOf(next) >= 0 || REGEX_META.indexOf(next) >= 0) {
                        r.append('\\');
                    }
                    r.append(next);
                    break;
                case '/':
                    r.append(c);
                    break;
                case '[':
                    i = bracket(glob, i, r);
                    break;
                case '{':
                    if (group) {
                        throw new PatternSyntaxException("Cannot nest groups", glob, i - 1);
                    }
                    r.append("(?:(?:");
                    group = true;
                    break;
                case '}':
                    r.append(group ? "))" : "}");
                    group = false;
                    break;
                case ',':
                    r.append(group ? ")|(?:" : ",");
                    break;
                case '*':
                    if (at(glob, i) == '*') {
                        r.append(".*");
                        i++;
                    } else {
                        r.append("[^/]*");
                    }
                    break;
                case '?':
                    r.append("[^/]");
                    break;
                default:
                    if (REGEX_META.indexOf(c) >= 0) {
                        r.append('\\');
                    }
                    r.append(c);
            }
        }
        if (group) {
            throw new PatternSyntaxException("Missing '}", glob, i - 1);
        }
        return r.append('$').toString();
    }

    /** A set in brackets, whose first character is at i; returns the index behind it. */
    private static int bracket(String glob, int i, StringBuilder r) {
        r.append("[[^/]&&[");
        if (at(glob, i) == '^') {
            r.append("\\^");
            i++;
        } else {
            if (at(glob, i) == '!') {
                r.append('^');
                i++;
            }
            if (at(glob, i) == '-') {
                r.append('-');
                i++;
            }
        }
        boolean rangeStart = false;
        char last = 0;
        char c = '[';
        while (i < glob.length()) {
            c = glob.charAt(i++);
            if (c == ']') {
                break;
            }
            if (c == '/') {
                throw new PatternSyntaxException("Explicit 'name separator' in class", glob,
                        i - 1);
            }
            if (c == '\\' || c == '[' || c == '&' && at(glob, i) == '&') {
                r.append('\\');
            }
            r.append(c);
            if (c == '-') {
                if (!rangeStart) {
                    throw new PatternSyntaxException("Invalid range", glob, i - 1);
                }
                c = at(glob, i++);
                if (c == 0 || c == ']') {
                    break;
                }
                if (c < last) {
                    throw new PatternSyntaxException("Invalid range", glob, i - 3);
                }
                r.append(c);
                rangeStart = false;
            } else {
                rangeStart = true;
                last = c;
            }
        }
        if (c != ']') {
            throw new PatternSyntaxException("Missing ']", glob, i - 1);
        }
        r.append("]]");
        return i;
    }
}
