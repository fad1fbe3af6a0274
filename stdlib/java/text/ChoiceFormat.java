package java.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

public class ChoiceFormat extends NumberFormat {
    private static final long serialVersionUID = 1795184449645032964L;

    private double[] choiceLimits = {};
    private String[] choiceFormats = {};

    public ChoiceFormat(String newPattern) {
        applyPattern(newPattern);
    }

    public ChoiceFormat(double[] limits, String[] formats) {
        setChoices(limits, formats);
    }

    /** limit (# or < or \u2264) text, separated by |; quotes protect. */
    public void applyPattern(String newPattern) {
        Objects.requireNonNull(newPattern, "newPattern");
        List<Double> limits = new ArrayList<>();
        List<String> formats = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inText = false, quoted = false;
        for (int i = 0; i < newPattern.length(); i++) {
            char c = newPattern.charAt(i);
            if (c == '\'') {
                if (i + 1 < newPattern.length() && newPattern.charAt(i + 1) == '\'') {
                    part.append('\'');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted) {
                part.append(c);
            } else if (!inText && (c == '<' || c == '#' || c == '\u2264')) {
                limits.add(limit(part.toString(), c == '<', limits));
                part.setLength(0);
                inText = true;
            } else if (inText && c == '|') {
                formats.add(part.toString());
                part.setLength(0);
                inText = false;
            } else {
                part.append(c);
            }
        }
        if (inText) formats.add(part.toString());
        choiceLimits = new double[formats.size()];
        for (int i = 0; i < choiceLimits.length; i++) choiceLimits[i] = limits.get(i);
        choiceFormats = formats.toArray(new String[0]);
    }

    private static double limit(String text, boolean exclusive, List<Double> before) {
        if (text.isEmpty()) throw new IllegalArgumentException("Each interval must contain a number before a format");
        double value;
        if (text.equals("\u221e")) {
            value = Double.POSITIVE_INFINITY;
        } else if (text.equals("-\u221e")) {
            value = Double.NEGATIVE_INFINITY;
        } else {
            value = Double.parseDouble(text);
        }
        if (exclusive && value != Double.POSITIVE_INFINITY && value != Double.NEGATIVE_INFINITY) value = nextDouble(value);
        if (!before.isEmpty() && value <= before.get(before.size() - 1))
            throw new IllegalArgumentException("Incorrect order of intervals, must be in ascending order");
        return value;
    }

    public String toPattern() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < choiceLimits.length; i++) {
            if (i != 0) out.append('|');
            double less = previousDouble(choiceLimits[i]);
            double tryLessOrEqual = Math.abs(Math.IEEEremainder(choiceLimits[i], 1.0));
            double tryLess = Math.abs(Math.IEEEremainder(less, 1.0));
            if (tryLessOrEqual < tryLess) {
                out.append(choiceLimits[i]).append('#');
            } else {
                if (choiceLimits[i] == Double.POSITIVE_INFINITY) out.append("\u221e");
                else if (choiceLimits[i] == Double.NEGATIVE_INFINITY) out.append("-\u221e");
                else out.append(less);
                out.append('<');
            }
            String text = choiceFormats[i];
            boolean quote = text.indexOf('<') >= 0 || text.indexOf('#') >= 0 || text.indexOf('\u2264') >= 0 || text.indexOf('|') >= 0;
            if (quote) out.append('\'');
            out.append(text.replace("'", "''"));
            if (quote) out.append('\'');
        }
        return out.toString();
    }

    public void setChoices(double[] limits, String[] formats) {
        if (limits.length != formats.length)
            throw new IllegalArgumentException("Input arrays must be of the same length.");
        choiceLimits = limits.clone();
        choiceFormats = formats.clone();
    }

    public double[] getLimits() {
        return choiceLimits.clone();
    }

    public Object[] getFormats() {
        return choiceFormats.clone();
    }

    @Override
    public StringBuffer format(long number, StringBuffer toAppendTo, FieldPosition status) {
        return format((double) number, toAppendTo, status);
    }

    @Override
    public StringBuffer format(double number, StringBuffer toAppendTo, FieldPosition status) {
        int i = 0;
        while (i < choiceLimits.length && number >= choiceLimits[i]) i++;
        return toAppendTo.append(choiceFormats[Math.max(i - 1, 0)]);
    }

    @Override
    public Number parse(String text, ParsePosition status) {
        int start = status.index, furthest = start;
        double best = Double.NaN;
        for (int i = 0; i < choiceFormats.length; i++) {
            String candidate = choiceFormats[i];
            if (text.regionMatches(start, candidate, 0, candidate.length()) && start + candidate.length() > furthest) {
                furthest = start + candidate.length();
                best = choiceLimits[i];
                if (furthest == text.length()) break;
            }
        }
        status.index = furthest;
        if (status.index == start) status.errorIndex = furthest;
        return best;
    }

    public static final double nextDouble(double d) {
        return Math.nextUp(d);
    }

    public static final double previousDouble(double d) {
        return Math.nextDown(d);
    }

    public static double nextDouble(double d, boolean positive) {
        return positive ? Math.nextUp(d) : Math.nextDown(d);
    }

    @Override
    public Object clone() {
        ChoiceFormat other = (ChoiceFormat) super.clone();
        other.choiceLimits = choiceLimits.clone();
        other.choiceFormats = choiceFormats.clone();
        return other;
    }

    @Override
    public int hashCode() {
        int result = choiceLimits.length;
        if (choiceFormats.length > 0) result ^= choiceFormats[choiceFormats.length - 1].hashCode();
        return result;
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == null || getClass() != obj.getClass()) return false;
        ChoiceFormat o = (ChoiceFormat) obj;
        return Arrays.equals(choiceLimits, o.choiceLimits) && Arrays.equals(choiceFormats, o.choiceFormats);
    }

    @Override
    public String toString() {
        return "ChoiceFormat [pattern: \"" + toPattern() + "\"]\n";
    }
}
