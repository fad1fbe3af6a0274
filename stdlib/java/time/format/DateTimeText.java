package java.time.format;

import java.time.chrono.Chronology;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.Locale;

/** Texts of fields and patterns of styles: those of the root locale, of English, and of English as in Britain. */
final class DateTimeText {
    private DateTimeText() {}

    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
    };
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    /** The text of a value, or null where the field has none; eras are named by their chronology. */
    static String text(Chronology chrono, TemporalField field, long value, TextStyle style, Locale locale) {
        if (field != ChronoField.ERA || chrono == null || chrono.getId().equals("ISO")) return text(field, value, style, locale);
        boolean old = value == 0, valid = old || value == 1;
        switch (chrono.getId()) {
            case "Minguo": return !valid ? null : old ? "B.R.O.C." : "Minguo";
            case "ThaiBuddhist": return !valid ? null : old ? "BC" : "BE";
            case "Hijrah-umalqura": return value == 1 ? "AH" : null;
            case "Japanese": return value < -1 || value > 3 ? null : JapaneseEra.of((int) value).getDisplayName(style, Locale.ROOT);
            default: return text(field, value, style, locale);
        }
    }

    /** The English name of a chronology. */
    static String name(Chronology chrono) {
        switch (chrono.getId()) {
            case "Minguo": return "Minguo Calendar";
            case "ThaiBuddhist": return "Buddhist Calendar";
            case "Hijrah-umalqura": return "Hijri Calendar (Umm al-Qura)";
            case "Japanese": return "Japanese Calendar";
            default: return chrono.getId();
        }
    }

    static boolean isRoot(Locale locale) {
        return locale.getLanguage().isEmpty();
    }

    private static boolean isBritish(Locale locale) {
        return locale.getLanguage().equals("en") && locale.getCountry().equals("GB");
    }

    private static String text(TemporalField field, long value, TextStyle style, Locale locale) {
        TextStyle normal = style.asNormal();
        if (isRoot(locale)) {
            if (field == IsoFields.QUARTER_OF_YEAR && style == TextStyle.SHORT_STANDALONE) normal = TextStyle.NARROW;
            if (field == ChronoField.MONTH_OF_YEAR && normal == TextStyle.NARROW)
                return value < 1 || value > 12 ? null : Long.toString(value);
            if (field == ChronoField.ERA) return value == 0 ? "BCE" : value == 1 ? "CE" : null;
            if (normal == TextStyle.FULL) normal = TextStyle.SHORT;
        }
        if (field == ChronoField.MONTH_OF_YEAR) {
            if (value < 1 || value > 12) return null;
            return cut(MONTHS[(int) value - 1], normal, 3);
        }
        if (field == ChronoField.DAY_OF_WEEK) {
            if (value < 1 || value > 7) return null;
            return cut(DAYS[(int) value - 1], normal, 3);
        }
        if (field == ChronoField.AMPM_OF_DAY) {
            if (value != 0 && value != 1) return null;
            if (normal == TextStyle.NARROW) return value == 0 ? "a" : "p";
            if (isBritish(locale)) return value == 0 ? "am" : "pm";
            return value == 0 ? "AM" : "PM";
        }
        if (field == ChronoField.ERA) {
            if (value != 0 && value != 1) return null;
            switch (normal) {
                case FULL:
                    return value == 0 ? "Before Christ" : "Anno Domini";
                case SHORT:
                    return value == 0 ? "BC" : "AD";
                default:
                    return value == 0 ? "B" : "A";
            }
        }
        if (field == IsoFields.QUARTER_OF_YEAR) {
            if (value < 1 || value > 4) return null;
            switch (normal) {
                case FULL:
                    return value + (value == 1 ? "st" : value == 2 ? "nd" : value == 3 ? "rd" : "th") + " quarter";
                case SHORT:
                    return "Q" + value;
                default:
                    return Long.toString(value);
            }
        }
        return null;
    }

    private static String cut(String word, TextStyle style, int letters) {
        if (style == TextStyle.FULL) return word;
        return word.substring(0, style == TextStyle.SHORT ? letters : 1);
    }

    /** Whether a field has texts, and their values' range. */
    static boolean hasText(TemporalField field) {
        return field == ChronoField.MONTH_OF_YEAR || field == ChronoField.DAY_OF_WEEK || field == ChronoField.AMPM_OF_DAY
            || field == ChronoField.ERA || field == IsoFields.QUARTER_OF_YEAR;
    }

    private static final String[] DATES = {"EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy"};
    private static final String[] TIMES = {"h:mm:ss\u202fa zzzz", "h:mm:ss\u202fa z", "h:mm:ss\u202fa", "h:mm\u202fa"};

    private static final String[] ROOT_DATES = {"y MMMM d, EEEE", "y MMMM d", "y MMM d", "y-MM-dd"};
    private static final String[] BRITISH_DATES = {"EEEE, d MMMM y", "d MMMM y", "d MMM y", "dd/MM/y"};
    private static final String[] TIMES_24 = {"HH:mm:ss zzzz", "HH:mm:ss z", "HH:mm:ss", "HH:mm"};

    static String pattern(FormatStyle dateStyle, FormatStyle timeStyle, Locale locale) {
        boolean root = isRoot(locale), british = isBritish(locale);
        String[] dates = root ? ROOT_DATES : british ? BRITISH_DATES : DATES;
        String[] times = root || british ? TIMES_24 : TIMES;
        if (timeStyle == null) return dates[dateStyle.ordinal()];
        if (dateStyle == null) return times[timeStyle.ordinal()];
        return dates[dateStyle.ordinal()] + (root ? " " : ", ") + times[timeStyle.ordinal()];
    }

    /** CLDR's skeletons of American English; longer names than those take the same pattern. */
    private static final String[][] TEMPLATES = {
        {"y", "y"}, {"yMMM", "MMM y"}, {"yMMMM", "MMMM y"}, {"yM", "M/y"}, {"yMd", "M/d/y"}, {"yMMMd", "MMM d, y"},
        {"yMEd", "EEE, M/d/y"}, {"yMMMEd", "EEE, MMM d, y"}, {"MMMd", "MMM d"}, {"MMMMd", "MMMM d"}, {"Md", "M/d"},
        {"MEd", "EEE, M/d"}, {"MMMEd", "EEE, MMM d"}, {"yQQQ", "QQQ y"}, {"yQQQQ", "QQQQ y"}, {"yw", "'week' w 'of' Y"},
        {"Gy", "y G"}, {"GyMMM", "MMM y G"}, {"GyMMMd", "MMM d, y G"}, {"GyMMMEd", "EEE, MMM d, y G"}, {"d", "d"},
        {"Ed", "d EEE"}, {"M", "L"}, {"MMM", "LLL"}, {"E", "ccc"}, {"Hm", "HH:mm"}, {"Hms", "HH:mm:ss"},
        {"hm", "h:mm\u202fa"}, {"hms", "h:mm:ss\u202fa"}, {"ms", "mm:ss"}, {"H", "HH"}, {"h", "h\u202fa"},
        {"hmv", "h:mm\u202fa v"}, {"Hmv", "HH:mm v"}, {"hmsv", "h:mm:ss\u202fa v"}, {"Hmsv", "HH:mm:ss v"}, {"Bh", "h B"},
        {"Bhm", "h:mm B"}, {"Bhms", "h:mm:ss B"}, {"EHm", "EEE HH:mm"}, {"Ehm", "EEE h:mm\u202fa"}, {"EHms", "EEE HH:mm:ss"},
        {"Ehms", "EEE h:mm:ss\u202fa"},
    };

    private static String row(String skeleton) {
        for (String[] row : TEMPLATES) if (row[0].equals(skeleton)) return row[1];
        return null;
    }

    /** As it is, or with the names shortened. */
    private static String resolved(String skeleton) {
        String pattern = row(skeleton);
        return pattern != null ? pattern : row(skeleton.replaceAll("MMMM+", "MMM").replaceAll("E+", "E").replaceAll("d+", "d"));
    }

    /** The pattern of a skeleton such as yMMMd; of its date and its time if there is none for both. */
    static String template(String requested) {
        if (!requested.matches("G{0,5}y*Q{0,5}M{0,5}w*E{0,5}d{0,2}B{0,5}[hHjC]{0,2}m{0,2}s{0,2}[vz]{0,4}"))
            throw new IllegalArgumentException("Requested template is invalid: " + requested);
        String skeleton = requested.replace('j', 'h');
        String pattern = resolved(skeleton);
        int time = 0;
        while (time < skeleton.length() && "BhHCmsvz".indexOf(skeleton.charAt(time)) < 0) time++;
        if (pattern == null && time > 0 && time < skeleton.length()) {
            String date = resolved(skeleton.substring(0, time)), clock = resolved(skeleton.substring(time));
            if (date != null && clock != null) pattern = date + ", " + clock;
        }
        if (pattern != null) return pattern;
        throw new java.time.DateTimeException("Requested template \"" + requested + "\" cannot be resolved in the locale \"en_US\"");
    }
}
