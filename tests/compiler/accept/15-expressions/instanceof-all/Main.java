// JLS 15.20.2: types, arrays, generics, null, patterns with && || ! and ?:.
import java.util.*;

public class Main {
    static <T> boolean listOf(List<T> l) { return l instanceof ArrayList<T> a && a.size() > 0; }
    static String f(Object o) {
        if (!(o instanceof String s) || s.length() < 2) return "short";
        return s.substring(1);
    }

    public static void main(String[] args) throws Exception {
        Object[] all = {1, "str", null, new int[0], new String[0], new Object[0][], List.of(), 'c'};
        for (Object o : all)
            System.out.print((o instanceof Object) + "" + (o instanceof Comparable<?>) + (o instanceof int[]) + (o instanceof Object[]) + (o instanceof List<?>) + " ");
        System.out.println();
        System.out.println(listOf(new ArrayList<>(List.of(1))) + "" + listOf(List.of(1)) + f("abc") + f(1) + f("a"));
        Object o = "text";
        int len = o instanceof String s ? s.length() : o instanceof Integer i ? i : -1; System.out.println(len);
        boolean b = !(o instanceof Integer i) || i > 3;
        System.out.println(b);
        if (o instanceof String s && (s.length() > 9 || s.charAt(0) == 't')) System.out.println(s);
        while (o instanceof CharSequence c) { o = c.length() > 2 ? c.subSequence(1, c.length()) : null; System.out.print(c + " "); }
        System.out.println();
        var r = o instanceof final String q;
        System.out.println(r);
    }
}
