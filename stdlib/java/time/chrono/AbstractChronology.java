package java.time.chrono;

import static java.time.temporal.ChronoField.ALIGNED_DAY_OF_WEEK_IN_MONTH;
import static java.time.temporal.ChronoField.ALIGNED_DAY_OF_WEEK_IN_YEAR;
import static java.time.temporal.ChronoField.ALIGNED_WEEK_OF_MONTH;
import static java.time.temporal.ChronoField.ALIGNED_WEEK_OF_YEAR;
import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.ERA;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;
import static java.time.temporal.ChronoField.YEAR;
import static java.time.temporal.ChronoField.YEAR_OF_ERA;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalField;
import java.util.List;
import java.util.Map;

public abstract class AbstractChronology implements Chronology {
    protected AbstractChronology() {}

    @Override
    public ChronoLocalDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        if (fieldValues.containsKey(EPOCH_DAY)) return dateEpochDay(fieldValues.remove(EPOCH_DAY));
        resolveProlepticMonth(fieldValues, resolverStyle);
        ChronoLocalDate resolved = resolveYearOfEra(fieldValues, resolverStyle);
        if (resolved != null) return resolved;
        if (!fieldValues.containsKey(YEAR)) return null;
        if (fieldValues.containsKey(MONTH_OF_YEAR)) {
            if (fieldValues.containsKey(DAY_OF_MONTH)) return resolveYMD(fieldValues, resolverStyle);
            if (fieldValues.containsKey(ALIGNED_WEEK_OF_MONTH)) {
                if (fieldValues.containsKey(ALIGNED_DAY_OF_WEEK_IN_MONTH))
                    return resolveWeeks(fieldValues, resolverStyle, true, ALIGNED_WEEK_OF_MONTH, ALIGNED_DAY_OF_WEEK_IN_MONTH);
                if (fieldValues.containsKey(DAY_OF_WEEK))
                    return resolveWeeks(fieldValues, resolverStyle, true, ALIGNED_WEEK_OF_MONTH, DAY_OF_WEEK);
            }
        }
        if (fieldValues.containsKey(DAY_OF_YEAR)) return resolveYearDay(fieldValues, resolverStyle);
        if (fieldValues.containsKey(ALIGNED_WEEK_OF_YEAR)) {
            if (fieldValues.containsKey(ALIGNED_DAY_OF_WEEK_IN_YEAR))
                return resolveWeeks(fieldValues, resolverStyle, false, ALIGNED_WEEK_OF_YEAR, ALIGNED_DAY_OF_WEEK_IN_YEAR);
            if (fieldValues.containsKey(DAY_OF_WEEK))
                return resolveWeeks(fieldValues, resolverStyle, false, ALIGNED_WEEK_OF_YEAR, DAY_OF_WEEK);
        }
        return null;
    }

    void resolveProlepticMonth(Map<TemporalField, Long> values, ResolverStyle style) {
        Long months = values.remove(PROLEPTIC_MONTH);
        if (months == null) return;
        if (style != ResolverStyle.LENIENT) PROLEPTIC_MONTH.checkValidValue(months);
        ChronoLocalDate date = dateNow().with(DAY_OF_MONTH, 1).with(PROLEPTIC_MONTH, months);
        addFieldValue(values, MONTH_OF_YEAR, date.get(MONTH_OF_YEAR));
        addFieldValue(values, YEAR, date.get(YEAR));
    }

    ChronoLocalDate resolveYearOfEra(Map<TemporalField, Long> values, ResolverStyle style) {
        Long yearOfEraLong = values.remove(YEAR_OF_ERA);
        if (yearOfEraLong == null) {
            if (values.containsKey(ERA)) range(ERA).checkValidValue(values.get(ERA), ERA);
            return null;
        }
        Long eraLong = values.remove(ERA);
        int yearOfEra = style == ResolverStyle.LENIENT ? Math.toIntExact(yearOfEraLong)
            : range(YEAR_OF_ERA).checkValidIntValue(yearOfEraLong, YEAR_OF_ERA);
        if (eraLong != null) {
            Era era = eraOf(range(ERA).checkValidIntValue(eraLong, ERA));
            addFieldValue(values, YEAR, prolepticYear(era, yearOfEra));
        } else if (values.containsKey(YEAR)) {
            int year = range(YEAR).checkValidIntValue(values.get(YEAR), YEAR);
            addFieldValue(values, YEAR, prolepticYear(dateYearDay(year, 1).getEra(), yearOfEra));
        } else if (style == ResolverStyle.STRICT) {
            values.put(YEAR_OF_ERA, yearOfEraLong);
        } else {
            List<Era> eras = eras();
            addFieldValue(values, YEAR, eras.isEmpty() ? yearOfEra : prolepticYear(eras.get(eras.size() - 1), yearOfEra));
        }
        return null;
    }

    ChronoLocalDate resolveYMD(Map<TemporalField, Long> values, ResolverStyle style) {
        int y = range(YEAR).checkValidIntValue(values.remove(YEAR), YEAR);
        if (style == ResolverStyle.LENIENT) {
            long months = Math.subtractExact(values.remove(MONTH_OF_YEAR), 1);
            long days = Math.subtractExact(values.remove(DAY_OF_MONTH), 1);
            return date(y, 1, 1).plus(months, MONTHS).plus(days, DAYS);
        }
        int month = range(MONTH_OF_YEAR).checkValidIntValue(values.remove(MONTH_OF_YEAR), MONTH_OF_YEAR);
        int day = range(DAY_OF_MONTH).checkValidIntValue(values.remove(DAY_OF_MONTH), DAY_OF_MONTH);
        if (style == ResolverStyle.SMART) {
            try {
                return date(y, month, day);
            } catch (DateTimeException e) {
                return date(y, month, 1).with(TemporalAdjusters.lastDayOfMonth());
            }
        }
        return date(y, month, day);
    }

    ChronoLocalDate resolveYearDay(Map<TemporalField, Long> values, ResolverStyle style) {
        int y = range(YEAR).checkValidIntValue(values.remove(YEAR), YEAR);
        if (style == ResolverStyle.LENIENT)
            return dateYearDay(y, 1).plus(Math.subtractExact(values.remove(DAY_OF_YEAR), 1), DAYS);
        return dateYearDay(y, range(DAY_OF_YEAR).checkValidIntValue(values.remove(DAY_OF_YEAR), DAY_OF_YEAR));
    }

    /** Year, month where there is one, a count of weeks, and a day in the week: aligned, or a day of the week. */
    private ChronoLocalDate resolveWeeks(
            Map<TemporalField, Long> values, ResolverStyle style, boolean hasMonth, ChronoField weekField, ChronoField dayField) {
        int y = range(YEAR).checkValidIntValue(values.remove(YEAR), YEAR);
        Long monthLong = hasMonth ? values.remove(MONTH_OF_YEAR) : null;
        long week = values.remove(weekField), day = values.remove(dayField);
        ChronoLocalDate start = hasMonth ? date(y, 1, 1) : dateYearDay(y, 1);
        if (style == ResolverStyle.LENIENT) {
            long months = hasMonth ? Math.subtractExact(monthLong, 1) : 0;
            long weeks = Math.subtractExact(week, 1), days = Math.subtractExact(day, 1);
            start = start.plus(months, MONTHS).plus(weeks, WEEKS);
            if (dayField != DAY_OF_WEEK) return start.plus(days, DAYS);
            start = start.plus(Math.floorDiv(days, 7L), WEEKS);
            return start.with(nextOrSame(DayOfWeek.of((int) Math.floorMod(days, 7L) + 1)));
        }
        int month = hasMonth ? range(MONTH_OF_YEAR).checkValidIntValue(monthLong, MONTH_OF_YEAR) : 0;
        if (hasMonth) start = date(y, month, 1);
        int w = range(weekField).checkValidIntValue(week, weekField), d = range(dayField).checkValidIntValue(day, dayField);
        ChronoLocalDate date;
        if (dayField == DAY_OF_WEEK) date = start.plus((w - 1) * 7L, DAYS).with(nextOrSame(DayOfWeek.of(d)));
        else date = start.plus((w - 1) * 7L + (d - 1), DAYS);
        if (style == ResolverStyle.STRICT) {
            if (hasMonth && date.get(MONTH_OF_YEAR) != month)
                throw new DateTimeException("Strict mode rejected resolved date as it is in a different month");
            if (!hasMonth && date.get(YEAR) != y)
                throw new DateTimeException("Strict mode rejected resolved date as it is in a different year");
        }
        return date;
    }

    void addFieldValue(Map<TemporalField, Long> values, ChronoField field, long value) {
        Long old = values.get(field);
        if (old != null && old.longValue() != value)
            throw new DateTimeException("Conflict found: " + field + " " + old + " differs from " + field + " " + value);
        values.put(field, value);
    }

    @Override
    public int compareTo(Chronology other) {
        return getId().compareTo(other.getId());
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof AbstractChronology o && compareTo(o) == 0;
    }

    @Override
    public int hashCode() {
        return getClass().hashCode() ^ getId().hashCode();
    }

    @Override
    public String toString() {
        return getId();
    }
}
