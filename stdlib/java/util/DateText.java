package java.util;

/** Reads the texts that Date.parse knows: names and numbers of a date in many orders, the time, a zone. */
final class DateText {
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final String[] MONTHS = {"january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december"};
    private static final String[] DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    private static final String[] ZONES = {"gmt", "ut", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt"};
    private static final int[] HOURS_WEST = {0, 0, 0, 5, 4, 6, 5, 7, 6, 8, 7};

    private final String text;
    private int at;
    private int year = UNKNOWN, month = -1, day = -1, hour = -1, minute = -1, second = -1;
    /** Minutes west of Greenwich; UNKNOWN where the text names no zone. */
    private int zone = UNKNOWN;

    private DateText(String text) {
        this.text = text;
    }

    static long parse(String text) {
        return new DateText(text).parse();
    }

    private long parse() {
        char previous = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == ',') {
                at++;
            } else if (c == '(') {
                skipComment();
            } else if (c >= '0' && c <= '9') {
                number(previous);
                previous = 0;
            } else if (c == '/' || c == ':' || c == '+' || c == '-') {
                previous = c;
                at++;
            } else {
                word();
                previous = 0;
            }
        }
        if (year == UNKNOWN || month < 0 || day < 0) {
            throw new IllegalArgumentException();
        }
        return instant();
    }

    private long instant() {
        int h = Math.max(hour, 0), m = Math.max(minute, 0), s = Math.max(second, 0);
        if (zone == UNKNOWN) {
            return new Date(year - 1900, month, day, h, m, s).getTime();
        }
        return Date.UTC(year - 1900, month, day, h, m, s) + zone * 60_000L;
    }

    private void skipComment() {
        int depth = 0;
        do {
            char c = text.charAt(at++);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        } while (depth > 0 && at < text.length());
    }

    private void number(char previous) {
        int n = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            n = n * 10 + text.charAt(at++) - '0';
        }
        char next = at < text.length() ? text.charAt(at) : ' ';
        boolean ends = next <= ' ' || next == ',' || next == '/' || next == '-';
        if (previous == '+' || previous == '-' && year != UNKNOWN) {
            if (zone != 0 && zone != UNKNOWN) {
                throw new IllegalArgumentException();
            }
            int minutes = n < 24 ? n * 60 : n % 100 + n / 100 * 60;
            zone = previous == '+' ? -minutes : minutes;
        } else if (n >= 70 && ends && year == UNKNOWN) {
            year = n < 100 ? century(n) : n;
        } else if (n >= 70 && (year != UNKNOWN || !ends)) {
            throw new IllegalArgumentException();
        } else if (next == ':' && (hour < 0 || minute < 0)) {
            if (hour < 0) {
                hour = n;
            } else {
                minute = n;
            }
            at++;
        } else if (next == '/' && (month < 0 || day < 0)) {
            if (month < 0) {
                month = n - 1;
            } else {
                day = n;
            }
            at++;
        } else if (!ends) {
            throw new IllegalArgumentException();
        } else {
            small(n);
        }
    }

    /** A number that could be several things is the first of those that are not known yet. */
    private void small(int n) {
        if (hour >= 0 && minute < 0) {
            minute = n;
        } else if (minute >= 0 && second < 0) {
            second = n;
        } else if (day < 0) {
            day = n;
        } else if (year == UNKNOWN && month >= 0) {
            year = century(n);
        } else {
            throw new IllegalArgumentException();
        }
    }

    /** Two digits are a year from 80 years ago to 19 years ahead. */
    private static int century(int n) {
        int first = new Date().getYear() + 1900 - 80;
        int y = first / 100 * 100 + n;
        return y < first ? y + 100 : y;
    }

    private void word() {
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)))) {
            at++;
        }
        String w = text.substring(start, at).toLowerCase(Locale.ROOT);
        if (w.length() < 2) {
            throw new IllegalArgumentException();
        }
        if (w.equals("am") || w.equals("pm")) {
            if (hour < 1 || hour > 12) {
                throw new IllegalArgumentException();
            }
            hour = hour % 12 + (w.equals("pm") ? 12 : 0);
        } else if (index(DAYS, w) < 0) {
            int m = index(MONTHS, w), z = Arrays.asList(ZONES).indexOf(w);
            if (m >= 0 && month < 0) {
                month = m;
            } else if (m < 0 && z >= 0) {
                zone = HOURS_WEST[z] * 60;
            } else {
                throw new IllegalArgumentException();
            }
        }
    }

    /** The last name that the word begins. */
    private static int index(String[] names, String word) {
        int i = names.length - 1;
        while (i >= 0 && !names[i].startsWith(word)) {
            i--;
        }
        return i;
    }
}
