package java.util;

import ibrik.time.Zoneinfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** A time zone by offsets in milliseconds; those that getTimeZone gives have the rules of java.time's zones. */
public abstract class TimeZone implements java.io.Serializable, Cloneable {
    private static final long serialVersionUID = 3581463369166924961L;

    public static final int SHORT = 0;
    public static final int LONG = 1;

    private static TimeZone defaultZone;
    private String ID;

    public TimeZone() {}

    public abstract int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds);

    public int getOffset(long date) {
        return inDaylightTime(new Date(date)) ? getRawOffset() + getDSTSavings() : getRawOffset();
    }

    public abstract void setRawOffset(int offsetMillis);

    public abstract int getRawOffset();

    public String getID() {
        return ID;
    }

    public void setID(String ID) {
        this.ID = Objects.requireNonNull(ID);
    }

    public final String getDisplayName() {
        return getDisplayName(false, LONG, Locale.getDefault(Locale.Category.DISPLAY));
    }

    public final String getDisplayName(Locale locale) {
        return getDisplayName(false, LONG, locale);
    }

    public final String getDisplayName(boolean daylight, int style) {
        return getDisplayName(daylight, style, Locale.getDefault(Locale.Category.DISPLAY));
    }

    public String getDisplayName(boolean daylight, int style, Locale locale) {
        if (style != SHORT && style != LONG) throw new IllegalArgumentException("Illegal style: " + style);
        Objects.requireNonNull(locale);
        if (!ID.startsWith("GMT") && getRawOffset() != Integer.MIN_VALUE) {
            try {
                ZoneId zone = toZoneId();
                Instant at = Instant.EPOCH.plusSeconds(1_700_000_000L);
                for (int i = 0; i < 2 && zone.getRules().isDaylightSavings(at) != daylight; i++) at = at.plusSeconds(180L * 86400);
                return DateTimeFormatter.ofPattern(style == LONG ? "zzzz" : "zzz", locale).format(at.atZone(zone));
            } catch (java.time.DateTimeException e) {
                return custom(getRawOffset());
            }
        }
        return ID.equals("GMT") ? style == LONG ? "Greenwich Mean Time" : "GMT" : custom(getRawOffset() + (daylight ? getDSTSavings() : 0));
    }

    private static String custom(int millis) {
        int minutes = Math.abs(millis / 60_000);
        return String.format(Locale.ROOT, "GMT%c%02d:%02d", millis < 0 ? '-' : '+', minutes / 60, minutes % 60);
    }

    public int getDSTSavings() {
        return useDaylightTime() ? 3_600_000 : 0;
    }

    public abstract boolean useDaylightTime();

    public boolean observesDaylightTime() {
        return useDaylightTime() || inDaylightTime(new Date());
    }

    public abstract boolean inDaylightTime(Date date);

    /** The short names of old, and what they stand for. */
    private static final String[] OLD = {
        "ACT", "Australia/Darwin", "AET", "Australia/Sydney", "AGT", "America/Argentina/Buenos_Aires", "ART", "Africa/Cairo",
        "AST", "America/Anchorage", "BET", "America/Sao_Paulo", "BST", "Asia/Dhaka", "CAT", "Africa/Harare", "CNT",
        "America/St_Johns", "CST", "America/Chicago", "CTT", "Asia/Shanghai", "EAT", "Africa/Addis_Ababa", "ECT", "Europe/Paris",
        "IET", "America/Indiana/Indianapolis", "IST", "Asia/Kolkata", "JST", "Asia/Tokyo", "MIT", "Pacific/Apia", "NET",
        "Asia/Yerevan", "NST", "Pacific/Auckland", "PLT", "Asia/Karachi", "PNT", "America/Phoenix", "PRT", "America/Puerto_Rico",
        "PST", "America/Los_Angeles", "SST", "Pacific/Guadalcanal", "VST", "Asia/Ho_Chi_Minh", "EST", "America/Panama", "MST",
        "America/Phoenix", "HST", "Pacific/Honolulu"
    };

    private static ZoneId known(String name) {
        for (int i = 0; i < OLD.length; i += 2) if (OLD[i].equals(name)) return ZoneId.of(OLD[i + 1]);
        if (name.equals("GMT") || name.equals("UTC")) return ZoneId.of(name);
        return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
    }

    public static synchronized TimeZone getTimeZone(String ID) {
        ZoneId zone = known(ID);
        if (zone != null) return new Rules(ID, zone);
        int millis = parseCustom(ID);
        if (millis == Integer.MIN_VALUE) return new Rules("GMT", ZoneId.of("GMT"));
        return millis == 0 ? new Rules("GMT", ZoneId.of("GMT")) : new Rules(custom(millis), ZoneId.of(custom(millis)));
    }

    /** GMT+h, GMT+hh, GMT+hmm, GMT+hhmm, GMT+h:mm; the least int if it is none. */
    private static int parseCustom(String s) {
        if (!s.matches("GMT[+-](\\d{1,2}|\\d{1,2}:?\\d\\d)")) return Integer.MIN_VALUE;
        String digits = s.substring(4).replace(":", "");
        int n = Integer.parseInt(digits), hours = digits.length() <= 2 ? n : n / 100, minutes = digits.length() <= 2 ? 0 : n % 100;
        if (hours > 23 || minutes > 59) return Integer.MIN_VALUE;
        return (s.charAt(3) == '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
    }

    public static TimeZone getTimeZone(ZoneId zoneId) {
        String name = zoneId.getId();
        if (zoneId instanceof ZoneOffset offset) {
            int millis = offset.getTotalSeconds() * 1000;
            return millis == 0 ? getTimeZone("UTC") : getTimeZone(custom(millis));
        }
        return getTimeZone(name);
    }

    public ZoneId toZoneId() {
        ZoneId zone = known(ID);
        return zone != null ? zone : ZoneId.of(ID);
    }

    public static synchronized String[] getAvailableIDs(int rawOffset) {
        ArrayList<String> list = new ArrayList<>();
        for (String s : getAvailableIDs()) if (getTimeZone(s).getRawOffset() == rawOffset) list.add(s);
        return list.toArray(new String[0]);
    }

    public static synchronized String[] getAvailableIDs() {
        TreeSet<String> ids = new TreeSet<>(ZoneId.getAvailableZoneIds());
        for (int i = 0; i < OLD.length; i += 2) ids.add(OLD[i]);
        return ids.toArray(new String[0]);
    }

    public static java.util.stream.Stream<String> availableIDs() {
        return Arrays.stream(getAvailableIDs());
    }

    public static java.util.stream.Stream<String> availableIDs(int rawOffset) {
        return Arrays.stream(getAvailableIDs(rawOffset));
    }

    public static synchronized TimeZone getDefault() {
        return defaultZone == null ? getTimeZone(ZoneId.systemDefault()) : (TimeZone) defaultZone.clone();
    }

    public static synchronized void setDefault(TimeZone zone) {
        defaultZone = zone == null ? null : (TimeZone) zone.clone();
        Zoneinfo.chosen = zone == null ? null : zone.toZoneId();
    }

    public boolean hasSameRules(TimeZone other) {
        return other != null && getRawOffset() == other.getRawOffset() && useDaylightTime() == other.useDaylightTime();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    /** A zone with the rules of java.time. */
    private static final class Rules extends TimeZone {
        private static final long serialVersionUID = 1L;

        private final transient ZoneId zone;
        private final transient ZoneRules rules;
        private int raw;
        private boolean changed;

        Rules(String id, ZoneId zone) {
            setID(id);
            this.zone = zone;
            rules = zone.getRules();
            raw = rules.getStandardOffset(Instant.now()).getTotalSeconds() * 1000;
        }

        /** The zone by its name, with what was set. */
        private Object readResolve() {
            Rules r = new Rules(getID(), ZoneId.of(getID()));
            r.raw = raw;
            r.changed = changed;
            return r;
        }

        @Override
        public int getOffset(long date) {
            return changed ? raw : rules.getOffset(Instant.ofEpochMilli(date)).getTotalSeconds() * 1000;
        }

        @Override
        public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
            if (month < 0 || month > 11) throw new IllegalArgumentException();
            LocalDateTime local = LocalDateTime.of(LocalDate.of(era == 0 ? 1 - year : year, month + 1, day),
                LocalTime.ofNanoOfDay(milliseconds * 1_000_000L));
            return getOffset(local.toInstant(ZoneOffset.ofTotalSeconds(raw / 1000)).toEpochMilli());
        }

        @Override
        public void setRawOffset(int offsetMillis) {
            raw = offsetMillis;
            changed = true;
        }

        @Override
        public int getRawOffset() {
            return raw;
        }

        @Override
        public boolean useDaylightTime() {
            ZoneOffsetTransition next = changed ? null : rules.nextTransition(Instant.now());
            return next != null || !changed && rules.isDaylightSavings(Instant.now());
        }

        @Override
        public boolean inDaylightTime(Date date) {
            return !changed && rules.isDaylightSavings(Instant.ofEpochMilli(date.getTime()));
        }

        @Override
        public ZoneId toZoneId() {
            return zone;
        }

        @Override
        public boolean hasSameRules(TimeZone other) {
            return other instanceof Rules r ? rules.equals(r.rules) && raw == r.raw : super.hasSameRules(other);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Rules r && getID().equals(r.getID()) && raw == r.raw && rules.equals(r.rules);
        }

        @Override
        public int hashCode() {
            return getID().hashCode() ^ raw;
        }

        @Override
        public String toString() {
            return "java.util.TimeZone[id=\"" + getID() + "\",offset=" + raw + ",useDaylight=" + useDaylightTime() + "]";
        }
    }

}
