package java.math;

/** Reads and writes decimal numbers with an exponent: [sign] digits [. digits] [e [sign] digits]. */
final class DecimalText {
    private DecimalText() {}

    private static final class Reader {
        private final char[] in;
        private int at;
        private final int end;
        private boolean negative;
        private long scale;

        Reader(char[] in, int offset, int length) {
            this.in = in;
            at = offset;
            end = offset + length;
        }

        BigDecimal read() {
            if (at >= end) throw new NumberFormatException();
            if (in[at] == '-' || in[at] == '+') negative = in[at++] == '-';
            StringBuilder digits = new StringBuilder(end - at);
            boolean point = false;
            if (negative) digits.append('-');
            int first = digits.length(), count = 0;
            for (; at < end; at++) {
                char c = in[at];
                int digit = c >= '0' && c <= '9' ? c - '0' : Character.digit(c, 10);
                if (digit >= 0) {
                    digits.append((char) ('0' + digit));
                    count++;
                    if (point) scale++;
                } else if (c == '.') {
                    if (point) throw new NumberFormatException("Character array contains more than one decimal point.");
                    point = true;
                } else if (c == 'e' || c == 'E') {
                    break;
                } else {
                    throw new NumberFormatException("Character " + c
                        + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.");
                }
            }
            if (count == 0) throw new NumberFormatException("No digits found.");
            if (at < end) scale -= exponent();
            if (scale < Integer.MIN_VALUE || scale > Integer.MAX_VALUE) throw new NumberFormatException("Scale out of range.");
            return new BigDecimal(new BigInteger(digits.substring(0)), (int) scale);
        }

        private long exponent() {
            at++;
            if (at >= end) throw new NumberFormatException();
            boolean minus = in[at] == '-';
            if (minus || in[at] == '+') at++;
            int length = end - at;
            if (length <= 0) throw new NumberFormatException();
            while (length > 10 && Character.digit(in[at], 10) == 0) {
                at++;
                length--;
            }
            if (length > 10) throw new NumberFormatException("Too many nonzero exponent digits.");
            long value = 0;
            for (; at < end; at++) {
                int digit = Character.digit(in[at], 10);
                if (digit < 0) throw new NumberFormatException("Not a digit.");
                value = value * 10 + digit;
            }
            return minus ? -value : value;
        }
    }

    static BigDecimal read(char[] in, int offset, int length) {
        try {
            java.util.Objects.checkFromIndexSize(offset, length, in.length);
        } catch (IndexOutOfBoundsException e) {
            throw new NumberFormatException("Bad offset or len arguments for char[] input.");
        }
        return new Reader(in, offset, length).read();
    }

    /** As BigDecimal.toString, or with an exponent that is a multiple of three. */
    static String write(BigDecimal value, boolean engineering) {
        BigInteger unscaled = value.unscaledValue();
        int scale = value.scale();
        if (scale == 0) return unscaled.toString();
        String digits = unscaled.abs().toString();
        StringBuilder out = new StringBuilder(digits.length() + 14);
        if (unscaled.signum() < 0) out.append('-');
        long adjusted = -(long) scale + (digits.length() - 1);
        if (scale >= 0 && adjusted >= -6) {
            int pad = scale - digits.length();
            if (pad >= 0) {
                out.append("0.");
                for (; pad > 0; pad--) out.append('0');
                return out.append(digits).toString();
            }
            return out.append(digits, 0, -pad).append('.').append(digits, -pad, digits.length()).toString();
        }
        if (!engineering) {
            out.append(digits.charAt(0));
            if (digits.length() > 1) out.append('.').append(digits, 1, digits.length());
        } else {
            adjusted = engineering(value, digits, adjusted, out);
        }
        if (adjusted != 0) {
            out.append('E');
            if (adjusted > 0) out.append('+');
            out.append(adjusted);
        }
        return out.toString();
    }

    private static long engineering(BigDecimal value, String digits, long adjusted, StringBuilder out) {
        int before = (int) Math.floorMod(adjusted, 3L);
        adjusted -= before;
        before++;
        if (value.signum() == 0) {
            if (before == 2) {
                out.append("0.00");
                adjusted += 3;
            } else if (before == 3) {
                out.append("0.0");
                adjusted += 3;
            } else {
                out.append('0');
            }
        } else if (before >= digits.length()) {
            out.append(digits);
            for (int i = digits.length(); i < before; i++) out.append('0');
        } else {
            out.append(digits, 0, before).append('.').append(digits, before, digits.length());
        }
        return adjusted;
    }

    static String plain(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        int scale = value.scale();
        String digits = unscaled.abs().toString();
        StringBuilder out = new StringBuilder();
        if (unscaled.signum() < 0) out.append('-');
        if (scale <= 0) {
            out.append(digits);
            if (unscaled.signum() != 0) for (int i = scale; i < 0; i++) out.append('0');
            return out.toString();
        }
        int point = digits.length() - scale;
        if (point > 0) return out.append(digits, 0, point).append('.').append(digits, point, digits.length()).toString();
        out.append("0.");
        for (; point < 0; point++) out.append('0');
        return out.append(digits).toString();
    }
}
