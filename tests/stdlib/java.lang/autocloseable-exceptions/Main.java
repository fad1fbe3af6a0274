// Exceptions of java.lang: constructors and messages.
import java.util.*;

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
        show(new ArrayIndexOutOfBoundsException(5).getMessage() + "|" + new StringIndexOutOfBoundsException(3).getMessage() + "|" + new IndexOutOfBoundsException(7L).getMessage() + "|" + new AssertionError(5).getMessage() + "|" + new AssertionError((Object) new RuntimeException("c")).getCause() + "|" + new EnumConstantNotPresentException(Thread.State.class, "X").getMessage() + "|" + new TypeNotPresentException("T", null).getMessage() + "|" + new ExceptionInInitializerError("m").getMessage() + "|" + new ExceptionInInitializerError(new RuntimeException("r")).getException() + "|" + new ClassNotFoundException("c", null).getException() + "|" + new MatchException("m", null).getMessage() + "|" + new NoSuchFieldError("f") + "|" + new LayerInstantiationException("l").getMessage());
        int[] a = new int[2]; String s = "abc"; Object o = 1; String n = null;
        attempt(() -> a[2]);
        attempt(() -> a[-1]);
        attempt(() -> (String) o);
        attempt(() -> new int[-3]);
        attempt(() -> 1 / (a[0]));
        attempt(() -> { Object[] q = new Integer[1]; q[0] = "s"; return q; });
        attempt(() -> s.charAt(10));
        attempt(() -> List.of(1).get(2));
        attempt(() -> Integer.parseInt("0x"));
        attempt(() -> { throw new Error(); });
        try { n.length(); } catch (NullPointerException e) { show(e.getMessage().startsWith("Cannot invoke \"String.length()\" because \"")); }
    }
}
