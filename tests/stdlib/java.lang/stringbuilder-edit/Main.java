// StringBuilder: insert, delete, replace, setCharAt, setLength and their messages.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        StringBuilder b = new StringBuilder("hello");
        show(b.insert(0, 12).insert(7, true).insert(2, 'x').insert(3, 1.5).insert(0, (Object) null));
        show(b.delete(0, 4).delete(5, 999).deleteCharAt(0) + " " + b.length());
        show(b.replace(0, 2, "LONGER").replace(3, 99, "end"));
        b.setLength(6);
        show(b.toString().replace('\0', '0') + b.length());
        b.setLength(2);
        b.setCharAt(1, 'Z');
        show(b + " " + b.indexOf("Z") + b.lastIndexOf("L") + b.charAt(0) + b.isEmpty() + b.compareTo(new StringBuilder("LA")));
        attempt(() -> b.charAt(2));
        attempt(() -> b.insert(5, "x"));
        attempt(() -> b.delete(3, 4));
        attempt(() -> b.delete(1, 0));
        attempt(() -> b.deleteCharAt(2));
        attempt(() -> b.replace(3, 4, ""));
        attempt(() -> { b.setCharAt(-1, 'x'); return b; });
        attempt(() -> { b.setLength(-1); return b; });
        attempt(() -> b.substring(1, 5));
        attempt(() -> new StringBuilder(-1));
        attempt(() -> new StringBuilder((String) null));
    }
}
