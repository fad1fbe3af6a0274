// compare, compareTo, max, min and signum of the boxes.
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
        show(Integer.compare(1, 2) + "" + Integer.valueOf(5).compareTo(3) + Integer.compare(Integer.MIN_VALUE, Integer.MAX_VALUE) + Long.compare(5, 5) + Short.compare((short) 1, (short) 5) + Byte.compare((byte) 9, (byte) 1) + Character.compare('a', 'b') + Boolean.compare(false, true) + Integer.signum(-9) + Long.signum(0) + Integer.max(3, -3) + Long.min(3, -3)); attempt(() -> Integer.valueOf(1).compareTo(null));
    }
}
