package java.text;

import java.util.Objects;

/** One parsed pattern of DecimalFormat: its numeric part and the two pairs of affixes, still with their special characters. */
final class DecimalPattern {
    String positivePrefix = "", positiveSuffix = "", negativePrefix, negativeSuffix;
    int minInt, maxInt, minFraction, maxFraction, groupingSize, secondaryStart = -1;
    boolean grouping, decimalShown, exponent;
    int minExponent;
    int multiplier = 1;

    private final String pattern;
    private final char zero, grouper, decimal, percent, perMill, digit, separator, minus;
    private final String exponentText;

    /** Symbols null: the pattern is not localized. */
    DecimalPattern(String pattern, DecimalFormatSymbols s) {
        this.pattern = Objects.requireNonNull(pattern, "pattern");
        zero = s == null ? '0' : s.getZeroDigit();
        grouper = s == null ? ',' : s.getGroupingSeparator();
        decimal = s == null ? '.' : s.getDecimalSeparator();
        percent = s == null ? '%' : s.getPercent();
        perMill = s == null ? '\u2030' : s.getPerMill();
        digit = s == null ? '#' : s.getDigit();
        separator = s == null ? ';' : s.getPatternSeparator();
        minus = s == null ? '-' : s.getMinusSign();
        exponentText = s == null ? "E" : s.getExponentSeparator();
        parse();
    }

    boolean isEmpty() {
        return pattern.isEmpty();
    }

    private void parse() {
        int end = half(0, true);
        if (end < pattern.length()) half(end + 1, false);
        if (pattern.isEmpty()) {
            maxInt = Integer.MAX_VALUE;
            maxFraction = Integer.MAX_VALUE;
        }
        if (negativePrefix == null || negativePrefix.equals(positivePrefix) && negativeSuffix.equals(positiveSuffix)) {
            negativeSuffix = positiveSuffix;
            negativePrefix = "'-" + positivePrefix;
        }
    }

    private IllegalArgumentException malformed(String why) {
        return new IllegalArgumentException(why + " in pattern \"" + pattern + '"');
    }

    /** Reads one of the two patterns; returns where its separator or the end is. Affixes keep quoted characters with an apostrophe
     * before those that mean something: ' % ' is a percent sign of the locale, "'%" of the affix. */
    private int half(int at, boolean first) {
        StringBuilder prefix = new StringBuilder(), suffix = new StringBuilder(), affix = prefix;
        boolean quoted = false;
        int left = 0, zeros = 0, right = 0, point = -1, group = -1;
        int phase = 0;
        for (; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (phase == 1 && !quoted) {
                if (c == digit) {
                    if (zeros > 0) right++;
                    else left++;
                    if (group >= 0 && point < 0) group++;
                    continue;
                }
                if (c == zero) {
                    if (right > 0) throw malformed("Unexpected '0'");
                    zeros++;
                    if (group >= 0 && point < 0) group++;
                    continue;
                }
                if (c == grouper) {
                    group = 0;
                    continue;
                }
                if (c == decimal) {
                    if (point >= 0) throw malformed("Multiple decimal separators");
                    point = left + zeros + right;
                    continue;
                }
                if (pattern.startsWith(exponentText, at) && first) {
                    if (exponent) throw malformed("Multiple exponential symbols");
                    exponent = true;
                    minExponent = 0;
                    at += exponentText.length();
                    while (at < pattern.length() && pattern.charAt(at) == zero) {
                        minExponent++;
                        at++;
                    }
                    if (left + zeros < 1 || minExponent < 1) throw new IllegalArgumentException("Malformed exponential pattern \"" + pattern + "\"");
                    at--;
                    phase = 2;
                    affix = suffix;
                    continue;
                }
                phase = 2;
                affix = suffix;
            }
            if (quoted) {
                if (c == '\'') {
                    if (at + 1 < pattern.length() && pattern.charAt(at + 1) == '\'') {
                        at++;
                        affix.append("''");
                    } else {
                        quoted = false;
                    }
                    continue;
                }
                affix.append(c);
                continue;
            }
            if (c == digit || c == zero || c == grouper || c == decimal) {
                if (phase == 2) throw malformed("Unquoted special character '" + c + "'");
                phase = 1;
                at--;
                continue;
            }
            if (c == '\'') {
                if (at + 1 < pattern.length() && pattern.charAt(at + 1) == '\'') {
                    at++;
                    affix.append("''");
                } else {
                    quoted = true;
                }
                continue;
            }
            if (c == separator) {
                if (phase == 0 || !first) throw malformed("Unquoted special character '" + c + "'");
                break;
            }
            if (c == '\u00a4') {
                boolean doubled = at + 1 < pattern.length() && pattern.charAt(at + 1) == '\u00a4';
                if (doubled) at++;
                affix.append(doubled ? "'\u00a4\u00a4" : "'\u00a4");
                continue;
            }
            if (c == percent || c == perMill) {
                if (first) {
                    if (multiplier != 1) throw malformed("Too many percent/per mille characters");
                    multiplier = c == percent ? 100 : 1000;
                }
                affix.append(c == percent ? "'%" : "'\u2030");
                continue;
            }
            if (c == minus) {
                affix.append("'-");
                continue;
            }
            affix.append(c);
        }
        if (!first) {
            negativePrefix = prefix.toString();
            negativeSuffix = suffix.toString();
            return at;
        }
        positivePrefix = prefix.toString();
        positiveSuffix = suffix.toString();
        if (zeros == 0 && left > 0 && point >= 0) {
            int n = point;
            if (n == 0) n++;
            right = left - n;
            left = n - 1;
            zeros = 1;
        }
        if (point < 0 && right > 0 || point >= 0 && (point < left || point > left + zeros) || group == 0 || quoted)
            throw new IllegalArgumentException("Malformed pattern \"" + pattern + '"');
        int total = left + zeros + right, effective = point >= 0 ? point : total;
        minInt = effective - left;
        maxInt = exponent ? left + minInt : Integer.MAX_VALUE;
        maxFraction = point >= 0 ? total - point : 0;
        minFraction = point >= 0 ? left + zeros - point : 0;
        grouping = group > 0;
        groupingSize = group > 0 ? group : 0;
        decimalShown = point == 0 || point == total;
        return at;
    }
}
