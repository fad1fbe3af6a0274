package java.time;

import static java.time.temporal.ChronoField.ALIGNED_DAY_OF_WEEK_IN_MONTH;
import static java.time.temporal.ChronoField.ALIGNED_DAY_OF_WEEK_IN_YEAR;
import static java.time.temporal.ChronoField.ALIGNED_WEEK_OF_MONTH;
import static java.time.temporal.ChronoField.ALIGNED_WEEK_OF_YEAR;
import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.ERA;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;
import static java.time.temporal.ChronoField.YEAR;

import java.io.Serializable;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.IsoChronology;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

public final class LocalDate implements Temporal, TemporalAdjuster, ChronoLocalDate, Serializable {
    private static final long serialVersionUID = 2942565459149668126L;
    private static final int DAYS_PER_CYCLE = 146097;
    static final long DAYS_0000_TO_1970 = DAYS_PER_CYCLE * 5L - (30L * 365L + 7L);

    public static final LocalDate MIN = new LocalDate(Year.MIN_VALUE, 1, 1);
    public static final LocalDate MAX = new LocalDate(Year.MAX_VALUE, 12, 31);
    public static final LocalDate EPOCH = new LocalDate(1970, 1, 1);

    private final int year;
    private final short month, day;

    private LocalDate(int year, int month, int day) {
        this.year = year;
        this.month = (short) month;
        this.day = (short) day;
    }

    public static LocalDate now() {
        return now(Clock.systemDefaultZone());
    }

    public static LocalDate now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static LocalDate now(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return ofInstant(clock.instant(), clock.getZone());
    }

    public static LocalDate of(int year, Month month, int dayOfMonth) {
        YEAR.checkValidValue(year);
        Objects.requireNonNull(month, "month");
        DAY_OF_MONTH.checkValidValue(dayOfMonth);
        return create(year, month.getValue(), dayOfMonth);
    }

    public static LocalDate of(int year, int month, int dayOfMonth) {
        YEAR.checkValidValue(year);
        MONTH_OF_YEAR.checkValidValue(month);
        DAY_OF_MONTH.checkValidValue(dayOfMonth);
        return create(year, month, dayOfMonth);
    }

    public static LocalDate ofYearDay(int year, int dayOfYear) {
        YEAR.checkValidValue(year);
        DAY_OF_YEAR.checkValidValue(dayOfYear);
        boolean leap = IsoChronology.INSTANCE.isLeapYear(year);
        if (dayOfYear == 366 && !leap)
            throw new DateTimeException("Invalid date 'DayOfYear 366' as '" + year + "' is not a leap year");
        Month month = Month.of((dayOfYear - 1) / 31 + 1);
        if (dayOfYear > month.firstDayOfYear(leap) + month.length(leap) - 1) month = month.plus(1);
        return new LocalDate(year, month.getValue(), dayOfYear - month.firstDayOfYear(leap) + 1);
    }

    public static LocalDate ofInstant(Instant instant, ZoneId zone) {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(zone, "zone");
        ZoneOffset offset = zone.getRules().getOffset(instant);
        return ofEpochDay(Math.floorDiv(instant.getEpochSecond() + offset.getTotalSeconds(), 86400L));
    }

    /** Counts in years that begin on 1 March, so that the leap day comes last. */
    public static LocalDate ofEpochDay(long epochDay) {
        EPOCH_DAY.checkValidValue(epochDay);
        long shifted = epochDay + DAYS_0000_TO_1970 - 60;
        long cycle = Math.floorDiv(shifted, (long) DAYS_PER_CYCLE);
        int dayOfCycle = (int) Math.floorMod(shifted, (long) DAYS_PER_CYCLE);
        int yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36524 - dayOfCycle / 146096) / 365;
        int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        return new LocalDate((int) (cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)), month, day);
    }

    public static LocalDate from(TemporalAccessor temporal) {
        Objects.requireNonNull(temporal, "temporal");
        LocalDate date = temporal.query(TemporalQueries.localDate());
        if (date == null)
            throw new DateTimeException("Unable to obtain LocalDate from TemporalAccessor: " + temporal + " of type "
                + temporal.getClass().getName());
        return date;
    }

    public static LocalDate parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    public static LocalDate parse(CharSequence text, DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.parse(text, LocalDate::from);
    }

    private static LocalDate create(int year, int month, int dayOfMonth) {
        if (dayOfMonth > 28 && dayOfMonth > lengthOf(year, month)) {
            if (dayOfMonth == 29)
                throw new DateTimeException("Invalid date 'February 29' as '" + year + "' is not a leap year");
            throw new DateTimeException("Invalid date '" + Month.of(month).name() + " " + dayOfMonth + "'");
        }
        return new LocalDate(year, month, dayOfMonth);
    }

    private static int lengthOf(int year, int month) {
        if (month == 2) return IsoChronology.INSTANCE.isLeapYear(year) ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static LocalDate createClipped(int year, int month, int day) {
        return new LocalDate(year, month, Math.min(day, lengthOf(year, month)));
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return ChronoLocalDate.super.isSupported(field);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return ChronoLocalDate.super.isSupported(unit);
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField f)) return field.rangeRefinedBy(this);
        if (!f.isDateBased()) throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        switch (f) {
            case DAY_OF_MONTH:
                return ValueRange.of(1, lengthOfMonth());
            case DAY_OF_YEAR:
                return ValueRange.of(1, lengthOfYear());
            case ALIGNED_WEEK_OF_MONTH:
                return ValueRange.of(1, month == 2 && !isLeapYear() ? 4 : 5);
            case YEAR_OF_ERA:
                return year <= 0 ? ValueRange.of(1, Year.MAX_VALUE + 1) : ValueRange.of(1, Year.MAX_VALUE);
            default:
                return field.range();
        }
    }

    @Override
    public int get(TemporalField field) {
        return field instanceof ChronoField f ? get0(f) : ChronoLocalDate.super.get(field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field == EPOCH_DAY) return toEpochDay();
        if (field == PROLEPTIC_MONTH) return prolepticMonth();
        return field instanceof ChronoField f ? get0(f) : field.getFrom(this);
    }

    private int get0(ChronoField field) {
        switch (field) {
            case DAY_OF_WEEK:
                return getDayOfWeek().getValue();
            case ALIGNED_DAY_OF_WEEK_IN_MONTH:
                return (day - 1) % 7 + 1;
            case ALIGNED_DAY_OF_WEEK_IN_YEAR:
                return (getDayOfYear() - 1) % 7 + 1;
            case DAY_OF_MONTH:
                return day;
            case DAY_OF_YEAR:
                return getDayOfYear();
            case EPOCH_DAY:
            case PROLEPTIC_MONTH:
                throw new UnsupportedTemporalTypeException(
                    "Invalid field '" + field + "' for get() method, use getLong() instead");
            case ALIGNED_WEEK_OF_MONTH:
                return (day - 1) / 7 + 1;
            case ALIGNED_WEEK_OF_YEAR:
                return (getDayOfYear() - 1) / 7 + 1;
            case MONTH_OF_YEAR:
                return month;
            case YEAR_OF_ERA:
                return year >= 1 ? year : 1 - year;
            case YEAR:
                return year;
            case ERA:
                return year >= 1 ? 1 : 0;
            default:
                throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    private long prolepticMonth() {
        return year * 12L + month - 1;
    }

    @Override
    public IsoChronology getChronology() {
        return IsoChronology.INSTANCE;
    }

    @Override
    public IsoEra getEra() {
        return year >= 1 ? IsoEra.CE : IsoEra.BCE;
    }

    public int getYear() {
        return year;
    }

    public int getMonthValue() {
        return month;
    }

    public Month getMonth() {
        return Month.of(month);
    }

    public int getDayOfMonth() {
        return day;
    }

    public int getDayOfYear() {
        return getMonth().firstDayOfYear(isLeapYear()) + day - 1;
    }

    public DayOfWeek getDayOfWeek() {
        return DayOfWeek.of((int) Math.floorMod(toEpochDay() + 3, 7L) + 1);
    }

    @Override
    public boolean isLeapYear() {
        return IsoChronology.INSTANCE.isLeapYear(year);
    }

    @Override
    public int lengthOfMonth() {
        return lengthOf(year, month);
    }

    @Override
    public int lengthOfYear() {
        return isLeapYear() ? 366 : 365;
    }

    @Override
    public LocalDate with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalDate d) return d;
        return (LocalDate) adjuster.adjustInto(this);
    }

    @Override
    public LocalDate with(TemporalField field, long newValue) {
        if (!(field instanceof ChronoField f)) return field.adjustInto(this, newValue);
        f.checkValidValue(newValue);
        switch (f) {
            case DAY_OF_WEEK:
                return plusDays(newValue - getDayOfWeek().getValue());
            case ALIGNED_DAY_OF_WEEK_IN_MONTH:
                return plusDays(newValue - get0(ALIGNED_DAY_OF_WEEK_IN_MONTH));
            case ALIGNED_DAY_OF_WEEK_IN_YEAR:
                return plusDays(newValue - get0(ALIGNED_DAY_OF_WEEK_IN_YEAR));
            case DAY_OF_MONTH:
                return withDayOfMonth((int) newValue);
            case DAY_OF_YEAR:
                return withDayOfYear((int) newValue);
            case EPOCH_DAY:
                return ofEpochDay(newValue);
            case ALIGNED_WEEK_OF_MONTH:
                return plusWeeks(newValue - get0(ALIGNED_WEEK_OF_MONTH));
            case ALIGNED_WEEK_OF_YEAR:
                return plusWeeks(newValue - get0(ALIGNED_WEEK_OF_YEAR));
            case MONTH_OF_YEAR:
                return withMonth((int) newValue);
            case PROLEPTIC_MONTH:
                return plusMonths(newValue - prolepticMonth());
            case YEAR_OF_ERA:
                return withYear((int) (year >= 1 ? newValue : 1 - newValue));
            case YEAR:
                return withYear((int) newValue);
            case ERA:
                return getLong(ERA) == newValue ? this : withYear(1 - year);
            default:
                throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }

    public LocalDate withYear(int year) {
        if (this.year == year) return this;
        YEAR.checkValidValue(year);
        return createClipped(year, month, day);
    }

    public LocalDate withMonth(int month) {
        if (this.month == month) return this;
        MONTH_OF_YEAR.checkValidValue(month);
        return createClipped(year, month, day);
    }

    public LocalDate withDayOfMonth(int dayOfMonth) {
        return day == dayOfMonth ? this : of(year, month, dayOfMonth);
    }

    public LocalDate withDayOfYear(int dayOfYear) {
        return getDayOfYear() == dayOfYear ? this : ofYearDay(year, dayOfYear);
    }

    @Override
    public LocalDate plus(TemporalAmount amountToAdd) {
        if (amountToAdd instanceof Period p) return plusMonths(p.toTotalMonths()).plusDays(p.getDays());
        Objects.requireNonNull(amountToAdd, "amountToAdd");
        return (LocalDate) amountToAdd.addTo(this);
    }

    @Override
    public LocalDate plus(long amountToAdd, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) return unit.addTo(this, amountToAdd);
        switch (u) {
            case DAYS:
                return plusDays(amountToAdd);
            case WEEKS:
                return plusWeeks(amountToAdd);
            case MONTHS:
                return plusMonths(amountToAdd);
            case YEARS:
                return plusYears(amountToAdd);
            case DECADES:
                return plusYears(Math.multiplyExact(amountToAdd, 10L));
            case CENTURIES:
                return plusYears(Math.multiplyExact(amountToAdd, 100L));
            case MILLENNIA:
                return plusYears(Math.multiplyExact(amountToAdd, 1000L));
            case ERAS:
                return with(ERA, Math.addExact(getLong(ERA), amountToAdd));
            default:
                throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    public LocalDate plusYears(long yearsToAdd) {
        if (yearsToAdd == 0) return this;
        return createClipped(YEAR.checkValidIntValue(year + yearsToAdd), month, day);
    }

    public LocalDate plusMonths(long monthsToAdd) {
        if (monthsToAdd == 0) return this;
        long months = prolepticMonth() + monthsToAdd;
        int newYear = YEAR.checkValidIntValue(Math.floorDiv(months, 12L));
        return createClipped(newYear, (int) Math.floorMod(months, 12L) + 1, day);
    }

    public LocalDate plusWeeks(long weeksToAdd) {
        return plusDays(Math.multiplyExact(weeksToAdd, 7L));
    }

    public LocalDate plusDays(long daysToAdd) {
        if (daysToAdd == 0) return this;
        long dayOfMonth = day + daysToAdd;
        if (dayOfMonth > 0 && dayOfMonth <= 28) return new LocalDate(year, month, (int) dayOfMonth);
        if (dayOfMonth > 0 && dayOfMonth <= 59) {
            int length = lengthOfMonth();
            if (dayOfMonth <= length) return new LocalDate(year, month, (int) dayOfMonth);
            if (month < 12) return new LocalDate(year, month + 1, (int) dayOfMonth - length);
            YEAR.checkValidValue(year + 1);
            return new LocalDate(year + 1, 1, (int) dayOfMonth - length);
        }
        return ofEpochDay(Math.addExact(toEpochDay(), daysToAdd));
    }

    @Override
    public LocalDate minus(TemporalAmount amountToSubtract) {
        if (amountToSubtract instanceof Period p) return minusMonths(p.toTotalMonths()).minusDays(p.getDays());
        Objects.requireNonNull(amountToSubtract, "amountToSubtract");
        return (LocalDate) amountToSubtract.subtractFrom(this);
    }

    @Override
    public LocalDate minus(long amountToSubtract, TemporalUnit unit) {
        if (amountToSubtract == Long.MIN_VALUE) return plus(Long.MAX_VALUE, unit).plus(1, unit);
        return plus(-amountToSubtract, unit);
    }

    public LocalDate minusYears(long yearsToSubtract) {
        if (yearsToSubtract == Long.MIN_VALUE) return plusYears(Long.MAX_VALUE).plusYears(1);
        return plusYears(-yearsToSubtract);
    }

    public LocalDate minusMonths(long monthsToSubtract) {
        if (monthsToSubtract == Long.MIN_VALUE) return plusMonths(Long.MAX_VALUE).plusMonths(1);
        return plusMonths(-monthsToSubtract);
    }

    public LocalDate minusWeeks(long weeksToSubtract) {
        if (weeksToSubtract == Long.MIN_VALUE) return plusWeeks(Long.MAX_VALUE).plusWeeks(1);
        return plusWeeks(-weeksToSubtract);
    }

    public LocalDate minusDays(long daysToSubtract) {
        if (daysToSubtract == Long.MIN_VALUE) return plusDays(Long.MAX_VALUE).plusDays(1);
        return plusDays(-daysToSubtract);
    }

    @SuppressWarnings("unchecked")
    @Override
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.localDate()) return (R) this;
        return ChronoLocalDate.super.query(query);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return ChronoLocalDate.super.adjustInto(temporal);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        LocalDate end = from(endExclusive);
        if (!(unit instanceof ChronoUnit u)) return unit.between(this, end);
        switch (u) {
            case DAYS:
                return end.toEpochDay() - toEpochDay();
            case WEEKS:
                return (end.toEpochDay() - toEpochDay()) / 7;
            case MONTHS:
                return monthsUntil(end);
            case YEARS:
                return monthsUntil(end) / 12;
            case DECADES:
                return monthsUntil(end) / 120;
            case CENTURIES:
                return monthsUntil(end) / 1200;
            case MILLENNIA:
                return monthsUntil(end) / 12000;
            case ERAS:
                return end.getLong(ERA) - getLong(ERA);
            default:
                throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }

    private long monthsUntil(LocalDate end) {
        return (end.prolepticMonth() * 32 + end.day - (prolepticMonth() * 32 + day)) / 32;
    }

    @Override
    public Period until(ChronoLocalDate endDateExclusive) {
        LocalDate end = from(endDateExclusive);
        long months = end.prolepticMonth() - prolepticMonth();
        int days = end.day - day;
        if (months > 0 && days < 0) {
            months--;
            days = (int) (end.toEpochDay() - plusMonths(months).toEpochDay());
        } else if (months < 0 && days > 0) {
            months++;
            days -= end.lengthOfMonth();
        }
        return Period.of(Math.toIntExact(months / 12), (int) (months % 12), days);
    }

    public Stream<LocalDate> datesUntil(LocalDate endExclusive) {
        long start = toEpochDay(), end = endExclusive.toEpochDay();
        if (end < start) throw new IllegalArgumentException(endExclusive + " < " + this);
        return LongStream.range(start, end).mapToObj(LocalDate::ofEpochDay);
    }

    public Stream<LocalDate> datesUntil(LocalDate endExclusive, Period step) {
        if (step.isZero()) throw new IllegalArgumentException("step is zero");
        long end = endExclusive.toEpochDay(), start = toEpochDay(), until = end - start;
        long months = step.toTotalMonths(), days = step.getDays();
        if (months < 0 && days > 0 || months > 0 && days < 0)
            throw new IllegalArgumentException("period months and days are of opposite sign");
        if (until == 0) return Stream.empty();
        int sign = months > 0 || days > 0 ? 1 : -1;
        if (sign < 0 != until < 0)
            throw new IllegalArgumentException(endExclusive + (sign < 0 ? " > " : " < ") + this);
        if (months == 0) {
            long steps = (until - sign) / days;
            return LongStream.rangeClosed(0, steps).mapToObj(n -> ofEpochDay(start + n * days));
        }
        long steps = until * 1600 / (months * 48699 + days * 1600) + 1;
        long addMonths = months * steps, addDays = days * steps;
        long maxMonths = months > 0 ? MAX.prolepticMonth() - prolepticMonth() : prolepticMonth() - MIN.prolepticMonth();
        if (addMonths * sign > maxMonths || (plusMonths(addMonths).toEpochDay() + addDays) * sign >= end * sign) {
            steps--;
            addMonths -= months;
            addDays -= days;
            if (addMonths * sign > maxMonths || (plusMonths(addMonths).toEpochDay() + addDays) * sign >= end * sign) steps--;
        }
        return LongStream.rangeClosed(0, steps).mapToObj(n -> plusMonths(months * n).plusDays(days * n));
    }

    @Override
    public String format(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.format(this);
    }

    @Override
    public LocalDateTime atTime(LocalTime time) {
        return LocalDateTime.of(this, time);
    }

    public LocalDateTime atTime(int hour, int minute) {
        return atTime(LocalTime.of(hour, minute));
    }

    public LocalDateTime atTime(int hour, int minute, int second) {
        return atTime(LocalTime.of(hour, minute, second));
    }

    public LocalDateTime atTime(int hour, int minute, int second, int nanoOfSecond) {
        return atTime(LocalTime.of(hour, minute, second, nanoOfSecond));
    }

    public OffsetDateTime atTime(OffsetTime time) {
        return OffsetDateTime.of(LocalDateTime.of(this, time.toLocalTime()), time.getOffset());
    }

    public LocalDateTime atStartOfDay() {
        return LocalDateTime.of(this, LocalTime.MIDNIGHT);
    }

    public ZonedDateTime atStartOfDay(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        LocalDateTime start = atTime(LocalTime.MIDNIGHT);
        if (!(zone instanceof ZoneOffset)) {
            ZoneRules rules = zone.getRules();
            ZoneOffsetTransition transition = rules.getTransition(start);
            if (transition != null && transition.isGap()) start = transition.getDateTimeAfter();
        }
        return ZonedDateTime.of(start, zone);
    }

    @Override
    public long toEpochDay() {
        long y = year, total = 365 * y;
        if (y >= 0) total += (y + 3) / 4 - (y + 99) / 100 + (y + 399) / 400;
        else total -= y / -4 - y / -100 + y / -400;
        total += (367 * month - 362) / 12 + day - 1;
        if (month > 2) total -= isLeapYear() ? 1 : 2;
        return total - DAYS_0000_TO_1970;
    }

    public long toEpochSecond(LocalTime time, ZoneOffset offset) {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(offset, "offset");
        return toEpochDay() * 86400L + time.toSecondOfDay() - offset.getTotalSeconds();
    }

    @Override
    public int compareTo(ChronoLocalDate other) {
        if (other instanceof LocalDate d) return compareTo0(d);
        return ChronoLocalDate.super.compareTo(other);
    }

    int compareTo0(LocalDate other) {
        int c = year - other.year;
        if (c == 0) c = month - other.month;
        return c == 0 ? day - other.day : c;
    }

    @Override
    public boolean isAfter(ChronoLocalDate other) {
        return other instanceof LocalDate d ? compareTo0(d) > 0 : ChronoLocalDate.super.isAfter(other);
    }

    @Override
    public boolean isBefore(ChronoLocalDate other) {
        return other instanceof LocalDate d ? compareTo0(d) < 0 : ChronoLocalDate.super.isBefore(other);
    }

    @Override
    public boolean isEqual(ChronoLocalDate other) {
        return other instanceof LocalDate d ? compareTo0(d) == 0 : ChronoLocalDate.super.isEqual(other);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalDate d && compareTo0(d) == 0;
    }

    @Override
    public int hashCode() {
        return year & 0xFFFFF800 ^ (year << 11) + (month << 6) + day;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10);
        appendTo(out);
        return out.toString();
    }

    void appendTo(StringBuilder out) {
        Year.appendYear(out, year);
        out.append('-');
        LocalTime.twoDigits(out, month);
        out.append('-');
        LocalTime.twoDigits(out, day);
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
