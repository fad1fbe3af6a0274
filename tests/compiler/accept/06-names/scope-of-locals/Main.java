// JLS 6.3: scopes of locals, patterns and labels; the same name in disjoint scopes.
public class Main {
    static String flow(Object o) {
        if (!(o instanceof String s)) {
            return "not a string";
        }
        return "string of " + s.length();
    }
    static int loop(Object o) {
        while (!(o instanceof Integer n)) {
            o = 42;
        }
        return n + 1;
    }

    public static void main(String[] args) throws Exception {
        { int a = 1; System.out.println(a); }
        { String a = "two"; System.out.println(a); }
        int a = 3;
        a: for (;;) { System.out.println(a); break a; }
        System.out.println(flow("abc") + flow(1) + loop("x"));
        Object o = "text";
        if (o instanceof String s && s.length() > 2) System.out.println(s);
        if (!(o instanceof Integer s) || s > 5) System.out.println("no int above");
        boolean b = o instanceof String v && v.isEmpty() || o instanceof CharSequence q && q.length() == 4;
        System.out.println(b);
        for (Object x = o; x instanceof String t && t.length() > 0; x = t.substring(1)) System.out.print(t + " ");
        System.out.println(o instanceof String u ? u.concat("!") : "none");
        do { if (!(o instanceof String w)) break; System.out.println(w); o = null; } while (o instanceof String);
    }
}
