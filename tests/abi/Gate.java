import ibrik.abi.Errno;
import ibrik.abi.Host;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the host calls of a script and says where they do not do what it expects. A line is a call of ibrik.abi.Host:
 *
 *     open "a.txt" OPEN_READ|OPEN_WRITE 0644 -> h        the result, at least 0, is h from now on
 *     write h "hello" = 5
 *     read h 16 = 5 "hello"                              a buffer of 16 bytes, and what is in it afterwards
 *     fstat h {12} = 0 [2]=5 [0]=TYPE_FILE               twelve 64-bit fields, and what some are
 *     close h = -EBADF
 *     spawn "true\0" null null {-1 -1 -1} > 0
 *     resolve "nowhere.invalid" 100 < 0
 *
 * Values: "text" (with \n \0 \xNN), numbers (0x, and 0 for octal), names of Host's constants joined by |, names, {n} or
 * {a b c} for fields, (1 0 80 127 0 0 1) for bytes, null, *3"x" for a text three times. A length before -> may be
 * checked, too. A line "each N CALL ..." makes the call N times; "$ text" prints it.
 */
public class Gate {
    private static final Map<String, Long> names = new HashMap<>();
    private static String line;
    private static int at;
    private static Object lastBuffer;

    public static void main(String[] args) {
        for (String l : args[0].split("\n")) {
            line = l.strip();
            at = 0;
            if (!line.isEmpty() && line.charAt(0) != '#') {
                int times = line.startsWith("each ") ? Integer.parseInt(line.split(" ")[1]) : 1;
                int start = times > 1 ? line.indexOf(' ', 5) + 1 : 0;
                for (int i = 0; i < times; i++) {
                    at = start;
                    run();
                }
            }
        }
        System.out.flush();
    }

    private static void wrong(String what) {
        System.out.println(line + "\n    but " + what);
    }

    private static void run() {
        if (line.startsWith("$ ")) {
            System.out.println(line.substring(2));
            return;
        }
        String name = word();
        Method call = null;
        for (Method m : Host.class.getMethods()) {
            if (m.getName().equals(name)) {
                call = m;
            }
        }
        if (call == null) {
            wrong("there is no such call");
            return;
        }
        long result;
        lastBuffer = null;
        try {
            result = (Long) call.invoke(null, arguments(call.getParameterTypes()));
        } catch (ReflectiveOperationException e) {
            wrong(String.valueOf(e.getCause() != null ? e.getCause() : e));
            return;
        }
        check(result);
    }

    /** The arguments; three parameters are one buffer. */
    private static Object[] arguments(Class<?>[] types) {
        Object[] out = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            Object v = value(types[i] == byte[].class);
            if (types[i] == byte[].class) {
                byte[] b = v instanceof Long n ? new byte[n.intValue()] : v instanceof String s ? bytes(s) : (byte[]) v;
                lastBuffer = v instanceof Long ? b : lastBuffer;
                out[i] = b;
                out[++i] = 0;
                out[++i] = b == null ? 0 : b.length;
            } else if (types[i] == long[].class) {
                out[i] = v;
                lastBuffer = v;
            } else if (types[i] == int.class) {
                out[i] = ((Long) v).intValue();
            } else {
                out[i] = v;
            }
        }
        return out;
    }

    private static void check(long result) {
        while (true) {
            String op = word();
            if (op.isEmpty()) {
                return;
            }
            if (op.equals("->")) {
                if (result < 0) {
                    wrong("gave " + show(result));
                }
                names.put(word(), result);
            } else if (op.equals("=") || op.equals(">") || op.equals("<")) {
                long expected = (Long) value(false);
                boolean ok = op.equals("=") ? result == expected : op.equals(">") ? result > expected : result < expected;
                if (!ok) {
                    wrong("gave " + show(result) + denial(result));
                }
            } else if (op.startsWith("[")) {
                int index = Integer.parseInt(op.substring(1, op.indexOf(']')));
                long expected = number(op.substring(op.indexOf('=') + 1));
                if (((long[]) lastBuffer)[index] != expected) {
                    wrong("field " + index + " is " + ((long[]) lastBuffer)[index]);
                }
            } else {
                at -= op.length();
                String expected = (String) value(false);
                byte[] b = (byte[]) lastBuffer;
                String got = latin1(b, Math.max(0, (int) Math.min(result, b.length)));
                if (!got.equals(expected)) {
                    wrong("filled in \"" + got + "\"");
                }
            }
        }
    }

    private static String denial(long result) {
        return result == -Errno.EDENIED ? " (" + Errno.message(result) + ")" : "";
    }

    private static String show(long result) {
        try {
            for (Field f : Errno.class.getFields()) {
                if (result < 0 && f.getType() == int.class && f.getInt(null) == -result) {
                    return "-" + f.getName();
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return Long.toString(result);
    }

    private static byte[] bytes(String s) {
        byte[] b = new byte[s.length()];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) s.charAt(i);
        }
        return b;
    }

    private static String latin1(byte[] b, int n) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < n; i++) {
            sb.append((char) (b[i] & 0xFF));
        }
        return sb.toString();
    }

    private static void blanks() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    private static String word() {
        blanks();
        int start = at;
        while (at < line.length() && line.charAt(at) != ' ' && line.charAt(at) != '"') {
            at++;
        }
        if (start == at && at < line.length()) {
            at++; /* a quote */
        }
        return line.substring(start, at);
    }

    private static Object value(boolean buffer) {
        blanks();
        char c = line.charAt(at);
        if (c == '*') {
            int quote = line.indexOf('"', at), times = Integer.parseInt(line.substring(at + 1, quote));
            at = quote;
            return text().repeat(times);
        }
        if (c == '"') {
            return text();
        }
        if (c == '{' || c == '(') {
            int end = line.indexOf(c == '{' ? '}' : ')', at);
            List<Long> list = new ArrayList<>();
            for (String s : line.substring(at + 1, end).strip().split(" +")) {
                list.add(number(s));
            }
            at = end + 1;
            if (c == '(') {
                byte[] b = new byte[list.size()];
                for (int i = 0; i < b.length; i++) {
                    b[i] = list.get(i).byteValue();
                }
                return b;
            }
            long[] fields = new long[list.size() == 1 ? list.get(0).intValue() : list.size()];
            for (int i = 0; i < list.size() && list.size() > 1; i++) {
                fields[i] = list.get(i);
            }
            return fields;
        }
        String w = word();
        return w.equals("null") ? null : (Object) number(w);
    }

    private static String text() {
        StringBuilder sb = new StringBuilder();
        for (at++; line.charAt(at) != '"'; at++) {
            char c = line.charAt(at);
            if (c == '\\') {
                c = line.charAt(++at);
                if (c == 'x' || c == 'u') {
                    int digits = c == 'x' ? 2 : 4;
                    c = (char) Integer.parseInt(line.substring(at + 1, at + 1 + digits), 16);
                    at += digits;
                } else {
                    c = c == 'n' ? '\n' : c == '0' ? 0 : c;
                }
            }
            sb.append(c);
        }
        at++;
        return sb.toString();
    }

    private static long number(String w) {
        long sum = 0;
        for (String s : w.split("\\|")) {
            sum |= one(s);
        }
        return sum;
    }

    private static long one(String s) {
        boolean minus = s.startsWith("-");
        String w = minus ? s.substring(1) : s;
        if (Character.isDigit(w.charAt(0))) {
            return Long.decode(s);
        }
        if (names.containsKey(w)) {
            return names.get(w);
        }
        for (Class<?> c : new Class<?>[] {Host.class, Errno.class}) {
            try {
                long v = ((Number) c.getField(w).get(null)).longValue();
                return minus ? -v : v;
            } catch (ReflectiveOperationException e) {
                /* the other one */
            }
        }
        throw new IllegalArgumentException(w + " in: " + line);
    }
}
