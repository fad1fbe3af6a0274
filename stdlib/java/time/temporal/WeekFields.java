package java.time.temporal;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.FOREVER;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public final class WeekFields implements Serializable {
    private static final long serialVersionUID = -1177360819670808121L;
    private static final ConcurrentMap<String, WeekFields> CACHE = new ConcurrentHashMap<>(4, 0.75f, 2);

    public static final WeekFields ISO = new WeekFields(DayOfWeek.MONDAY, 4);
    public static final WeekFields SUNDAY_START = of(DayOfWeek.SUNDAY, 1);
    public static final TemporalUnit WEEK_BASED_YEARS = IsoFields.WEEK_BASED_YEARS;

    private final DayOfWeek firstDayOfWeek;
    private final int minimalDays;
    private final transient TemporalField dayOfWeek = new Field("DayOfWeek", this, DAYS, WEEKS, ValueRange.of(1, 7));
    private final transient TemporalField weekOfMonth = new Field("WeekOfMonth", this, WEEKS, MONTHS, ValueRange.of(0, 1, 4, 6));
    private final transient TemporalField weekOfYear = new Field("WeekOfYear", this, WEEKS, YEARS, ValueRange.of(0, 1, 52, 54));
    private final transient TemporalField weekOfWeekBasedYear =
        new Field("WeekOfWeekBasedYear", this, WEEKS, IsoFields.WEEK_BASED_YEARS, ValueRange.of(1, 52, 53));
    private final transient TemporalField weekBasedYear =
        new Field("WeekBasedYear", this, IsoFields.WEEK_BASED_YEARS, FOREVER, YEAR.range());

    public static WeekFields of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String country = locale.getCountry();
        boolean american = country.isEmpty() && (locale.getLanguage().isEmpty() || locale.getLanguage().equals("en"));
        if (american || country.equals("US") || country.equals("CA") || country.equals("JP") || country.equals("BR") || country.equals("IN")
            || country.equals("MX") || country.equals("IL") || country.equals("KR")) return of(DayOfWeek.SUNDAY, 1);
        String iso = ",GB,DE,FR,IT,ES,AT,BE,BG,CH,CZ,DK,EE,FI,GR,HU,IE,IS,LT,LU,NL,NO,PL,RU,SE,SK,";
        return of(DayOfWeek.MONDAY, !country.isEmpty() && iso.contains("," + country + ",") ? 4 : 1);
    }

    public static WeekFields of(DayOfWeek firstDayOfWeek, int minimalDaysInFirstWeek) {
        String key = firstDayOfWeek.toString() + minimalDaysInFirstWeek;
        WeekFields rules = CACHE.get(key);
        if (rules != null) return rules;
        CACHE.putIfAbsent(key, new WeekFields(firstDayOfWeek, minimalDaysInFirstWeek));
        return CACHE.get(key);
    }

    private WeekFields(DayOfWeek firstDayOfWeek, int minimalDaysInFirstWeek) {
        Objects.requireNonNull(firstDayOfWeek, "firstDayOfWeek");
        if (minimalDaysInFirstWeek < 1 || minimalDaysInFirstWeek > 7)
            throw new IllegalArgumentException("Minimal number of days is invalid");
        this.firstDayOfWeek = firstDayOfWeek;
        this.minimalDays = minimalDaysInFirstWeek;
    }

    public DayOfWeek getFirstDayOfWeek() {
        return firstDayOfWeek;
    }

    public int getMinimalDaysInFirstWeek() {
        return minimalDays;
    }

    public TemporalField dayOfWeek() {
        return dayOfWeek;
    }

    public TemporalField weekOfMonth() {
        return weekOfMonth;
    }

    public TemporalField weekOfYear() {
        return weekOfYear;
    }

    public TemporalField weekOfWeekBasedYear() {
        return weekOfWeekBasedYear;
    }

    public TemporalField weekBasedYear() {
        return weekBasedYear;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof WeekFields o && hashCode() == o.hashCode();
    }

    @Override
    public int hashCode() {
        return firstDayOfWeek.ordinal() * 7 + minimalDays;
    }

    @Override
    public String toString() {
        return "WeekFields[" + firstDayOfWeek + ',' + minimalDays + ']';
    }

    private static final class Field implements TemporalField {
        private final String name;
        private final WeekFields weeks;
        private final TemporalUnit baseUnit, rangeUnit;
        private final ValueRange range;

        Field(String name, WeekFields weeks, TemporalUnit baseUnit, TemporalUnit rangeUnit, ValueRange range) {
            this.name = name;
            this.weeks = weeks;
            this.baseUnit = baseUnit;
            this.rangeUnit = rangeUnit;
            this.range = range;
        }

        /** 1 on the first day of the week. */
        private int localDay(TemporalAccessor t) {
            return Math.floorMod(t.get(DAY_OF_WEEK) - weeks.firstDayOfWeek.getValue(), 7) + 1;
        }

        /** Days from the start of week 1 (or the one before, of day 1 of the period) to the start of the period. */
        private int startOffset(int day, int localDay) {
            int weekStart = Math.floorMod(day - localDay, 7);
            return weekStart + 1 > weeks.minimalDays ? 7 - weekStart : -weekStart;
        }

        private static int week(int offset, int day) {
            return (7 + offset + (day - 1)) / 7;
        }

        private int weekOf(TemporalAccessor t, TemporalField dayField) {
            int day = t.get(dayField);
            return week(startOffset(day, localDay(t)), day);
        }

        private int weekBasedYear(TemporalAccessor t) {
            int year = t.get(YEAR), day = t.get(DAY_OF_YEAR), offset = startOffset(day, localDay(t)), week = week(offset, day);
            if (week == 0) return year - 1;
            int length = (int) t.range(DAY_OF_YEAR).getMaximum();
            return week >= week(offset, length + weeks.minimalDays) ? year + 1 : year;
        }

        private int weekOfWeekBasedYear(TemporalAccessor t) {
            int day = t.get(DAY_OF_YEAR), offset = startOffset(day, localDay(t)), week = week(offset, day);
            if (week == 0) return weekOfWeekBasedYear(Chronology.from(t).date(t).minus(day, DAYS));
            if (week > 50) {
                int next = week(offset, (int) t.range(DAY_OF_YEAR).getMaximum() + weeks.minimalDays);
                if (week >= next) week = week - next + 1;
            }
            return week;
        }

        @Override
        public long getFrom(TemporalAccessor t) {
            if (rangeUnit == WEEKS) return localDay(t);
            if (rangeUnit == MONTHS) return weekOf(t, DAY_OF_MONTH);
            if (rangeUnit == YEARS) return weekOf(t, DAY_OF_YEAR);
            return rangeUnit == FOREVER ? weekBasedYear(t) : weekOfWeekBasedYear(t);
        }

        private ChronoLocalDate ofWeekBasedYear(Chronology chrono, int year, int week, int day) {
            ChronoLocalDate date = chrono.date(year, 1, 1);
            int offset = startOffset(1, localDay(date));
            int last = week(offset, date.lengthOfYear() + weeks.minimalDays);
            return date.plus(-offset + (day - 1) + (Math.min(week, last - 1) - 1) * 7L, DAYS);
        }

        @SuppressWarnings("unchecked")
        @Override
        public <R extends Temporal> R adjustInto(R temporal, long newValue) {
            int value = range.checkValidIntValue(newValue, this), now = temporal.get(this);
            if (value == now) return temporal;
            if (rangeUnit == FOREVER) {
                int day = temporal.get(weeks.dayOfWeek), week = temporal.get(weeks.weekOfWeekBasedYear);
                return (R) temporal.with((TemporalAdjuster) ofWeekBasedYear(Chronology.from(temporal), (int) newValue, week, day));
            }
            return (R) temporal.plus(value - now, baseUnit);
        }

        @Override
        public ChronoLocalDate resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
            long value = values.get(this);
            int intValue = Math.toIntExact(value);
            if (rangeUnit == WEEKS) {
                int checked = range.checkValidIntValue(value, this);
                long iso = Math.floorMod(weeks.firstDayOfWeek.getValue() - 1 + (checked - 1), 7) + 1;
                values.remove(this);
                values.put(DAY_OF_WEEK, iso);
                return null;
            }
            if (!values.containsKey(DAY_OF_WEEK)) return null;
            int iso = DAY_OF_WEEK.checkValidIntValue(values.get(DAY_OF_WEEK));
            int day = Math.floorMod(iso - weeks.firstDayOfWeek.getValue(), 7) + 1;
            Chronology chrono = Chronology.from(partial);
            if (values.containsKey(YEAR)) {
                int year = YEAR.checkValidIntValue(values.get(YEAR));
                if (rangeUnit == MONTHS && values.containsKey(MONTH_OF_YEAR))
                    return ofMonth(values, chrono, year, values.get(MONTH_OF_YEAR), intValue, day, style);
                if (rangeUnit == YEARS) return ofYear(values, chrono, year, intValue, day, style);
            } else if ((rangeUnit == IsoFields.WEEK_BASED_YEARS || rangeUnit == FOREVER) && values.containsKey(weeks.weekBasedYear)
                && values.containsKey(weeks.weekOfWeekBasedYear)) {
                return weekBased(values, chrono, day, style);
            }
            return null;
        }

        private ChronoLocalDate ofMonth(
                Map<TemporalField, Long> values, Chronology chrono, int year, long month, long week, int day, ResolverStyle style) {
            ChronoLocalDate date;
            if (style == ResolverStyle.LENIENT) {
                date = chrono.date(year, 1, 1).plus(Math.subtractExact(month, 1), MONTHS);
                long w = Math.subtractExact(week, weekOf(date, DAY_OF_MONTH));
                date = date.plus(Math.addExact(Math.multiplyExact(w, 7L), day - localDay(date)), DAYS);
            } else {
                int m = MONTH_OF_YEAR.checkValidIntValue(month);
                date = chrono.date(year, m, 1);
                int w = range.checkValidIntValue(week, this) - weekOf(date, DAY_OF_MONTH);
                date = date.plus(w * 7L + (day - localDay(date)), DAYS);
                if (style == ResolverStyle.STRICT && date.getLong(MONTH_OF_YEAR) != month)
                    throw new DateTimeException("Strict mode rejected resolved date as it is in a different month");
            }
            values.remove(this);
            values.remove(YEAR);
            values.remove(MONTH_OF_YEAR);
            values.remove(DAY_OF_WEEK);
            return date;
        }

        private ChronoLocalDate ofYear(
                Map<TemporalField, Long> values, Chronology chrono, int year, long week, int day, ResolverStyle style) {
            ChronoLocalDate date = chrono.date(year, 1, 1);
            if (style == ResolverStyle.LENIENT) {
                long w = Math.subtractExact(week, weekOf(date, DAY_OF_YEAR));
                date = date.plus(Math.addExact(Math.multiplyExact(w, 7L), day - localDay(date)), DAYS);
            } else {
                int w = range.checkValidIntValue(week, this) - weekOf(date, DAY_OF_YEAR);
                date = date.plus(w * 7L + (day - localDay(date)), DAYS);
                if (style == ResolverStyle.STRICT && date.getLong(YEAR) != year)
                    throw new DateTimeException("Strict mode rejected resolved date as it is in a different year");
            }
            values.remove(this);
            values.remove(YEAR);
            values.remove(DAY_OF_WEEK);
            return date;
        }

        private ChronoLocalDate weekBased(Map<TemporalField, Long> values, Chronology chrono, int day, ResolverStyle style) {
            int year = weeks.weekBasedYear.range().checkValidIntValue(values.get(weeks.weekBasedYear), weeks.weekBasedYear);
            ChronoLocalDate date;
            if (style == ResolverStyle.LENIENT) {
                date = ofWeekBasedYear(chrono, year, 1, day);
                date = date.plus(Math.subtractExact(values.get(weeks.weekOfWeekBasedYear), 1), WEEKS);
            } else {
                int week = weeks.weekOfWeekBasedYear.range()
                    .checkValidIntValue(values.get(weeks.weekOfWeekBasedYear), weeks.weekOfWeekBasedYear);
                date = ofWeekBasedYear(chrono, year, week, day);
                if (style == ResolverStyle.STRICT && weekBasedYear(date) != year)
                    throw new DateTimeException("Strict mode rejected resolved date as it is in a different week-based-year");
            }
            values.remove(this);
            values.remove(weeks.weekBasedYear);
            values.remove(weeks.weekOfWeekBasedYear);
            values.remove(DAY_OF_WEEK);
            return date;
        }

        @Override
        public String getDisplayName(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return rangeUnit == YEARS ? "week" : name;
        }

        @Override
        public TemporalUnit getBaseUnit() {
            return baseUnit;
        }

        @Override
        public TemporalUnit getRangeUnit() {
            return rangeUnit;
        }

        @Override
        public boolean isDateBased() {
            return true;
        }

        @Override
        public boolean isTimeBased() {
            return false;
        }

        @Override
        public ValueRange range() {
            return range;
        }

        @Override
        public boolean isSupportedBy(TemporalAccessor t) {
            if (!t.isSupported(DAY_OF_WEEK)) return false;
            if (rangeUnit == WEEKS) return true;
            if (rangeUnit == MONTHS) return t.isSupported(DAY_OF_MONTH);
            return rangeUnit == FOREVER ? t.isSupported(YEAR) : t.isSupported(DAY_OF_YEAR);
        }

        private ValueRange weekRange(TemporalAccessor t, TemporalField dayField) {
            int offset = startOffset(t.get(dayField), localDay(t));
            ValueRange days = t.range(dayField);
            return ValueRange.of(week(offset, (int) days.getMinimum()), week(offset, (int) days.getMaximum()));
        }

        @Override
        public ValueRange rangeRefinedBy(TemporalAccessor t) {
            if (rangeUnit == WEEKS) return range;
            if (rangeUnit == MONTHS) return weekRange(t, DAY_OF_MONTH);
            if (rangeUnit == YEARS) return weekRange(t, DAY_OF_YEAR);
            if (rangeUnit == FOREVER) return YEAR.range();
            return weekBasedRange(t);
        }

        private ValueRange weekBasedRange(TemporalAccessor t) {
            if (!t.isSupported(DAY_OF_YEAR)) return range;
            int day = t.get(DAY_OF_YEAR), offset = startOffset(day, localDay(t)), week = week(offset, day);
            if (week == 0) return weekBasedRange(Chronology.from(t).date(t).minus(day + 7, DAYS));
            int length = (int) t.range(DAY_OF_YEAR).getMaximum(), next = week(offset, length + weeks.minimalDays);
            if (week >= next) return weekBasedRange(Chronology.from(t).date(t).plus(length - day + 1 + 7, DAYS));
            return ValueRange.of(1, next - 1);
        }

        @Override
        public String toString() {
            return name + "[" + weeks + "]";
        }
    }
}
