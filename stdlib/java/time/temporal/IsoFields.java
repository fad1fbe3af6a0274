package java.time.temporal;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.FOREVER;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

public final class IsoFields {
    private IsoFields() {}

    public static final TemporalField DAY_OF_QUARTER = Field.DAY_OF_QUARTER;
    public static final TemporalField QUARTER_OF_YEAR = Field.QUARTER_OF_YEAR;
    public static final TemporalField WEEK_OF_WEEK_BASED_YEAR = Field.WEEK_OF_WEEK_BASED_YEAR;
    public static final TemporalField WEEK_BASED_YEAR = Field.WEEK_BASED_YEAR;
    public static final TemporalUnit WEEK_BASED_YEARS = Unit.WEEK_BASED_YEARS;
    public static final TemporalUnit QUARTER_YEARS = Unit.QUARTER_YEARS;

    static boolean isIso(TemporalAccessor temporal) {
        return Chronology.from(temporal).equals(IsoChronology.INSTANCE);
    }

    private static void ensureIso(TemporalAccessor temporal) {
        if (!isIso(temporal)) throw new DateTimeException("Resolve requires IsoChronology");
    }

    private enum Field implements TemporalField {
        DAY_OF_QUARTER("DayOfQuarter", DAYS, Unit.QUARTER_YEARS, ValueRange.of(1, 90, 92)) {
            @Override
            public boolean isSupportedBy(TemporalAccessor t) {
                return t.isSupported(DAY_OF_YEAR) && t.isSupported(MONTH_OF_YEAR) && t.isSupported(YEAR) && isIso(t);
            }

            @Override
            public ValueRange rangeRefinedBy(TemporalAccessor t) {
                check(t);
                long quarter = t.getLong(QUARTER_OF_YEAR);
                if (quarter == 1)
                    return IsoChronology.INSTANCE.isLeapYear(t.getLong(YEAR)) ? ValueRange.of(1, 91) : ValueRange.of(1, 90);
                return quarter == 2 ? ValueRange.of(1, 91) : quarter <= 4 ? ValueRange.of(1, 92) : range();
            }

            @Override
            public long getFrom(TemporalAccessor t) {
                check(t);
                LocalDate date = LocalDate.ofYearDay(t.get(YEAR), t.get(DAY_OF_YEAR));
                int month = (date.getMonthValue() - 1) / 3 * 3 + 1;
                return date.toEpochDay() - LocalDate.of(date.getYear(), month, 1).toEpochDay() + 1;
            }

            @SuppressWarnings("unchecked")
            @Override
            public <R extends Temporal> R adjustInto(R temporal, long newValue) {
                long now = getFrom(temporal);
                range().checkValidValue(newValue, this);
                return (R) temporal.with(DAY_OF_YEAR, temporal.getLong(DAY_OF_YEAR) + (newValue - now));
            }

            @Override
            public ChronoLocalDate resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
                Long yearLong = values.get(YEAR), quarterLong = values.get(QUARTER_OF_YEAR);
                if (yearLong == null || quarterLong == null) return null;
                int y = YEAR.checkValidIntValue(yearLong);
                long day = values.get(DAY_OF_QUARTER);
                ensureIso(partial);
                LocalDate date;
                if (style == ResolverStyle.LENIENT) {
                    date = LocalDate.of(y, 1, 1)
                        .plusMonths(Math.multiplyExact(Math.subtractExact(quarterLong, 1), 3));
                    day = Math.subtractExact(day, 1);
                } else {
                    int quarter = QUARTER_OF_YEAR.range().checkValidIntValue(quarterLong, QUARTER_OF_YEAR);
                    date = LocalDate.of(y, (quarter - 1) * 3 + 1, 1);
                    if (day < 1 || day > 90) {
                        if (style == ResolverStyle.STRICT) rangeRefinedBy(date).checkValidValue(day, this);
                        else range().checkValidValue(day, this);
                    }
                    day--;
                }
                values.remove(this);
                values.remove(YEAR);
                values.remove(QUARTER_OF_YEAR);
                return date.plusDays(day);
            }
        },
        QUARTER_OF_YEAR("QuarterOfYear", Unit.QUARTER_YEARS, YEARS, ValueRange.of(1, 4)) {
            @Override
            public boolean isSupportedBy(TemporalAccessor t) {
                return t.isSupported(MONTH_OF_YEAR) && isIso(t);
            }

            @Override
            public long getFrom(TemporalAccessor t) {
                check(t);
                return (t.getLong(MONTH_OF_YEAR) + 2) / 3;
            }

            @Override
            public ValueRange rangeRefinedBy(TemporalAccessor t) {
                check(t);
                return super.rangeRefinedBy(t);
            }

            @SuppressWarnings("unchecked")
            @Override
            public <R extends Temporal> R adjustInto(R temporal, long newValue) {
                long now = getFrom(temporal);
                range().checkValidValue(newValue, this);
                return (R) temporal.with(MONTH_OF_YEAR, temporal.getLong(MONTH_OF_YEAR) + (newValue - now) * 3);
            }
        },
        WEEK_OF_WEEK_BASED_YEAR("WeekOfWeekBasedYear", WEEKS, Unit.WEEK_BASED_YEARS, ValueRange.of(1, 52, 53)) {
            @Override
            public String getDisplayName(Locale locale) {
                Objects.requireNonNull(locale, "locale");
                return "week";
            }

            @Override
            public boolean isSupportedBy(TemporalAccessor t) {
                return t.isSupported(EPOCH_DAY) && isIso(t);
            }

            @Override
            public ValueRange rangeRefinedBy(TemporalAccessor t) {
                check(t);
                return ValueRange.of(1, weeksOf(weekYear(LocalDate.from(t))));
            }

            @Override
            public long getFrom(TemporalAccessor t) {
                check(t);
                return week(LocalDate.from(t));
            }

            @SuppressWarnings("unchecked")
            @Override
            public <R extends Temporal> R adjustInto(R temporal, long newValue) {
                range().checkValidValue(newValue, this);
                return (R) temporal.plus(Math.subtractExact(newValue, getFrom(temporal)), WEEKS);
            }

            @Override
            public ChronoLocalDate resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
                Long wby = values.get(WEEK_BASED_YEAR), dow = values.get(DAY_OF_WEEK);
                if (wby == null || dow == null) return null;
                int y = WEEK_BASED_YEAR.range().checkValidIntValue(wby, WEEK_BASED_YEAR);
                long weekOf = values.get(this);
                ensureIso(partial);
                LocalDate date = LocalDate.of(y, 1, 4);
                if (style == ResolverStyle.LENIENT) {
                    long day = Math.subtractExact(dow, 1);
                    date = date.plusWeeks(Math.addExact(Math.floorDiv(day, 7), Math.subtractExact(weekOf, 1)));
                    date = date.with(DAY_OF_WEEK, Math.floorMod(day, 7) + 1);
                } else {
                    int day = DAY_OF_WEEK.checkValidIntValue(dow);
                    if (weekOf < 1 || weekOf > 52) {
                        if (style == ResolverStyle.STRICT) rangeRefinedBy(date).checkValidValue(weekOf, this);
                        else range().checkValidValue(weekOf, this);
                    }
                    date = date.plusWeeks(weekOf - 1).with(DAY_OF_WEEK, day);
                }
                values.remove(this);
                values.remove(WEEK_BASED_YEAR);
                values.remove(DAY_OF_WEEK);
                return date;
            }
        },
        WEEK_BASED_YEAR("WeekBasedYear", Unit.WEEK_BASED_YEARS, FOREVER, YEAR.range()) {
            @Override
            public boolean isSupportedBy(TemporalAccessor t) {
                return t.isSupported(EPOCH_DAY) && isIso(t);
            }

            @Override
            public long getFrom(TemporalAccessor t) {
                check(t);
                return weekYear(LocalDate.from(t));
            }

            @Override
            public ValueRange rangeRefinedBy(TemporalAccessor t) {
                check(t);
                return super.rangeRefinedBy(t);
            }

            @SuppressWarnings("unchecked")
            @Override
            public <R extends Temporal> R adjustInto(R temporal, long newValue) {
                check(temporal);
                int year = range().checkValidIntValue(newValue, WEEK_BASED_YEAR);
                LocalDate date = LocalDate.from(temporal);
                int week = week(date);
                if (week == 53 && weeksOf(year) == 52) week = 52;
                LocalDate start = LocalDate.of(year, 1, 4);
                int days = date.get(DAY_OF_WEEK) - start.get(DAY_OF_WEEK) + (week - 1) * 7;
                return (R) temporal.with(start.plusDays(days));
            }
        };

        private final String text;
        private final TemporalUnit baseUnit, rangeUnit;
        private final ValueRange range;

        private Field(String text, TemporalUnit baseUnit, TemporalUnit rangeUnit, ValueRange range) {
            this.text = text;
            this.baseUnit = baseUnit;
            this.rangeUnit = rangeUnit;
            this.range = range;
        }

        void check(TemporalAccessor t) {
            if (!isSupportedBy(t)) throw new UnsupportedTemporalTypeException("Unsupported field: " + text);
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
        public ValueRange range() {
            return range;
        }

        @Override
        public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
            return range;
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
        public String toString() {
            return text;
        }

        /** The Thursday of a date's week decides which year the week belongs to. */
        private static LocalDate thursday(LocalDate date) {
            return date.plusDays(THURSDAY.getValue() - date.getDayOfWeek().getValue());
        }

        static int weekYear(LocalDate date) {
            return thursday(date).getYear();
        }

        static int week(LocalDate date) {
            return (thursday(date).getDayOfYear() - 1) / 7 + 1;
        }

        static int weeksOf(int weekYear) {
            LocalDate first = LocalDate.of(weekYear, 1, 1);
            int day = first.getDayOfWeek().getValue();
            return day == 4 || day == 3 && first.isLeapYear() ? 53 : 52;
        }
    }

    private enum Unit implements TemporalUnit {
        WEEK_BASED_YEARS("WeekBasedYears", Duration.ofSeconds(31556952L)),
        QUARTER_YEARS("QuarterYears", Duration.ofSeconds(31556952L / 4));

        private final String text;
        private final Duration duration;

        private Unit(String text, Duration duration) {
            this.text = text;
            this.duration = duration;
        }

        @Override
        public Duration getDuration() {
            return duration;
        }

        @Override
        public boolean isDurationEstimated() {
            return true;
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
        public boolean isSupportedBy(Temporal temporal) {
            return temporal.isSupported(EPOCH_DAY) && isIso(temporal);
        }

        @SuppressWarnings("unchecked")
        @Override
        public <R extends Temporal> R addTo(R temporal, long amount) {
            if (this == WEEK_BASED_YEARS)
                return (R) temporal.with(WEEK_BASED_YEAR, Math.addExact(temporal.get(WEEK_BASED_YEAR), amount));
            return (R) temporal.plus(amount / 4, YEARS).plus(amount % 4 * 3, MONTHS);
        }

        @Override
        public long between(Temporal start, Temporal end) {
            if (start.getClass() != end.getClass()) return start.until(end, this);
            if (this == WEEK_BASED_YEARS)
                return Math.subtractExact(end.getLong(WEEK_BASED_YEAR), start.getLong(WEEK_BASED_YEAR));
            return start.until(end, MONTHS) / 3;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
