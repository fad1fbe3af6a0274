package java.math;

import java.io.Serializable;
import java.util.Objects;

public final class MathContext implements Serializable {
    private static final long serialVersionUID = 5579720004786848255L;

    public static final MathContext UNLIMITED = new MathContext(0, RoundingMode.HALF_UP);
    public static final MathContext DECIMAL32 = new MathContext(7, RoundingMode.HALF_EVEN);
    public static final MathContext DECIMAL64 = new MathContext(16, RoundingMode.HALF_EVEN);
    public static final MathContext DECIMAL128 = new MathContext(34, RoundingMode.HALF_EVEN);

    final int precision;
    final RoundingMode roundingMode;

    public MathContext(int setPrecision) {
        this(setPrecision, RoundingMode.HALF_UP);
    }

    public MathContext(int setPrecision, RoundingMode setRoundingMode) {
        if (setPrecision < 0) throw new IllegalArgumentException("Digits < 0");
        precision = setPrecision;
        roundingMode = Objects.requireNonNull(setRoundingMode, "null RoundingMode");
    }

    /** Reads "precision=n roundingMode=MODE". */
    public MathContext(String val) {
        Objects.requireNonNull(val, "null String");
        int digits;
        try {
            if (!val.startsWith("precision=")) throw new RuntimeException();
            int space = val.indexOf(' ');
            digits = Integer.parseInt(val.substring(10, space));
            if (!val.startsWith("roundingMode=", space + 1)) throw new RuntimeException();
            roundingMode = RoundingMode.valueOf(val.substring(space + 14));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("bad string format");
        }
        if (digits < 0) throw new IllegalArgumentException("Digits < 0");
        precision = digits;
    }

    public int getPrecision() {
        return precision;
    }

    public RoundingMode getRoundingMode() {
        return roundingMode;
    }

    @Override
    public boolean equals(Object x) {
        return x instanceof MathContext o && precision == o.precision && roundingMode == o.roundingMode;
    }

    @Override
    public int hashCode() {
        return precision + roundingMode.hashCode() * 59;
    }

    @Override
    public String toString() {
        return "precision=" + precision + " roundingMode=" + roundingMode;
    }
}
