package java.lang.invoke;

/** Switches, once and for all threads, from one target to another. */
public class SwitchPoint {
    private static final MethodHandle TRUE = MethodHandles.constant(boolean.class, true);
    private static final MethodHandle FALSE = MethodHandles.constant(boolean.class, false);
    private final MutableCallSite site = new MutableCallSite(TRUE);
    private final MethodHandle test = site.dynamicInvoker();

    public SwitchPoint() {
    }

    public boolean hasBeenInvalidated() {
        return site.getTarget() != TRUE;
    }

    public MethodHandle guardWithTest(MethodHandle target, MethodHandle fallback) {
        return hasBeenInvalidated() ? fallback
                : MethodHandles.guardWithTest(test, target, fallback);
    }

    public static void invalidateAll(SwitchPoint[] switchPoints) {
        for (SwitchPoint s : switchPoints) {
            if (s == null) {
                throw new NullPointerException();
            }
        }
        for (SwitchPoint s : switchPoints) {
            s.site.setTarget(FALSE);
        }
    }
}
