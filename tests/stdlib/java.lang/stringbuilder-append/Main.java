// StringBuilder.append of every type; reverse, repeat, capacity grows.
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
        StringBuilder b = new StringBuilder();
        b.append(1).append(-2L).append('c').append(1.0f).append(2.5).append(false).append((String) null).append((Object) null).append(new char[] {'x', 'y'}).append("abcdef", 1, 3).append(new char[] {'1', '2', '3'}, 1, 2).append(new StringBuffer("sb")).appendCodePoint(0x1F600).append((CharSequence) "cs");
        show(b + " " + b.length());
        show(b.reverse());
        show(new StringBuilder().append(Integer.MIN_VALUE).append(Long.MIN_VALUE).append(Float.MIN_VALUE).append(Double.MAX_VALUE).append(Double.NaN).append(-0f));
        show(new StringBuilder().repeat("ab", 2).repeat('z', 3).repeat(0x1F600, 1).length());
        show(new StringBuilder().capacity() + " " + new StringBuilder("abc").capacity() + " " + new StringBuilder(5).append("123456").capacity());
        attempt(() -> new StringBuilder().append("abc", 2, 1));
        attempt(() -> new StringBuilder().append((char[]) null));
        attempt(() -> new StringBuilder().append((CharSequence) null, 0, 2));
        attempt(() -> new StringBuilder().repeat("x", -1));
        StringBuffer f = new StringBuffer("buf");
        show(f.append(1).insert(0, "x").reverse() + " " + f.equals(f) + " " + f.chars().count() + " " + new StringBuilder("a").equals(new StringBuilder("a")));
    }
}
