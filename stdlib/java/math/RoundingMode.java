package java.math;

public enum RoundingMode {
    UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY;

    private static final RoundingMode[] ALL = values();

    public static RoundingMode valueOf(int rm) {
        if (rm < 0 || rm >= ALL.length) throw new IllegalArgumentException("argument out of range");
        return ALL[rm];
    }
}
