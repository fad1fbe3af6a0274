// Math: floor and ceiling division, modulus, multiplyHigh, clamp.
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
        int[] xs = {7, -7, 0, Integer.MIN_VALUE};
        int[] ys = {2, -2, 3, -1};
        for (int x : xs) for (int y : ys) System.out.print(Math.floorDiv(x, y) + ":" + Math.floorMod(x, y) + ":" + Math.ceilDiv(x, y) + ":" + Math.ceilMod(x, y) + " ");
        System.out.println();
        show(Math.floorMod(-7L, 3) + " " + Math.floorDiv(-7L, 2) + " " + Math.multiplyHigh(Long.MAX_VALUE, Long.MIN_VALUE) + " " + Math.unsignedMultiplyHigh(-1, -1) + " " + Math.multiplyFull(Integer.MAX_VALUE, -2));
        show(Math.clamp(15L, 0, 10) + " " + Math.clamp(-5, 0, 10) + " " + Math.clamp(0.5, 1.0, 2.0) + " " + Math.clamp(-0.0, 0.0, 1.0));
        attempt(() -> Math.clamp(1, 5, 3));
        attempt(() -> Math.clamp(1.0, Double.NaN, 3));
        attempt(() -> Math.floorMod(1, 0));
        attempt(() -> Math.floorDiv(1L, 0L));
    }
}
