// Math: exact arithmetic and its messages.
public class Main {
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
        attempt(() -> Math.addExact(Integer.MAX_VALUE, 1));
        attempt(() -> Math.addExact(Long.MAX_VALUE, 1L));
        attempt(() -> Math.subtractExact(Integer.MIN_VALUE, 1));
        attempt(() -> Math.multiplyExact(1 << 20, 1 << 20));
        attempt(() -> Math.multiplyExact(Long.MIN_VALUE, -1));
        attempt(() -> Math.multiplyExact(3037000500L, 3037000500L));
        attempt(() -> Math.negateExact(Integer.MIN_VALUE));
        attempt(() -> Math.incrementExact(Integer.MAX_VALUE));
        attempt(() -> Math.decrementExact(Long.MIN_VALUE));
        attempt(() -> Math.toIntExact(1L << 31));
        attempt(() -> Math.absExact(Integer.MIN_VALUE));
        attempt(() -> Math.absExact(Long.MIN_VALUE));
        attempt(() -> Math.divideExact(Integer.MIN_VALUE, -1));
        attempt(() -> Math.floorDivExact(Long.MIN_VALUE, -1));
        attempt(() -> Math.ceilDivExact(Integer.MIN_VALUE, -1));
        attempt(() -> Math.unsignedMultiplyExact(-1, 2));
        attempt(() -> Math.powExact(10, 9));
        attempt(() -> Math.powExact(10, 10));
        attempt(() -> Math.addExact(1, 2) + Math.multiplyExact(3, 4) + Math.subtractExact(5L, 6L) + Math.absExact(-7));
    }
}
