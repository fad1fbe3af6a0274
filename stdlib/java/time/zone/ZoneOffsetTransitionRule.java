package java.time.zone;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Objects;

public final class ZoneOffsetTransitionRule implements Serializable {
    private static final long serialVersionUID = 6889046316657758795L;

    public static enum TimeDefinition {
        UTC, WALL, STANDARD;

        public LocalDateTime createDateTime(LocalDateTime dateTime, ZoneOffset standardOffset, ZoneOffset wallOffset) {
            switch (this) {
                case UTC:
                    return dateTime.plusSeconds(wallOffset.getTotalSeconds());
                case STANDARD:
                    return dateTime.plusSeconds(wallOffset.getTotalSeconds() - standardOffset.getTotalSeconds());
                default:
                    return dateTime;
            }
        }
    }

    private final Month month;
    private final byte dom;
    private final DayOfWeek dow;
    private final LocalTime time;
    private final boolean timeEndOfDay;
    private final TimeDefinition timeDefinition;
    private final ZoneOffset standardOffset, offsetBefore, offsetAfter;

    public static ZoneOffsetTransitionRule of(
            Month month, int dayOfMonthIndicator, DayOfWeek dayOfWeek, LocalTime time, boolean timeEndOfDay,
            TimeDefinition timeDefinition, ZoneOffset standardOffset, ZoneOffset offsetBefore, ZoneOffset offsetAfter) {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(timeDefinition, "timeDefinition");
        Objects.requireNonNull(standardOffset, "standardOffset");
        Objects.requireNonNull(offsetBefore, "offsetBefore");
        Objects.requireNonNull(offsetAfter, "offsetAfter");
        if (dayOfMonthIndicator < -28 || dayOfMonthIndicator > 31 || dayOfMonthIndicator == 0)
            throw new IllegalArgumentException("Day of month indicator must be between -28 and 31 inclusive excluding zero");
        if (timeEndOfDay && !time.equals(LocalTime.MIDNIGHT))
            throw new IllegalArgumentException("Time must be midnight when end of day flag is true");
        if (time.getNano() != 0) throw new IllegalArgumentException("Time's nano-of-second must be zero");
        return new ZoneOffsetTransitionRule(month, dayOfMonthIndicator, dayOfWeek, time, timeEndOfDay, timeDefinition,
            standardOffset, offsetBefore, offsetAfter);
    }

    private ZoneOffsetTransitionRule(
            Month month, int dom, DayOfWeek dow, LocalTime time, boolean timeEndOfDay, TimeDefinition timeDefinition,
            ZoneOffset standardOffset, ZoneOffset offsetBefore, ZoneOffset offsetAfter) {
        this.month = month;
        this.dom = (byte) dom;
        this.dow = dow;
        this.time = time;
        this.timeEndOfDay = timeEndOfDay;
        this.timeDefinition = timeDefinition;
        this.standardOffset = standardOffset;
        this.offsetBefore = offsetBefore;
        this.offsetAfter = offsetAfter;
    }

    public Month getMonth() {
        return month;
    }

    public int getDayOfMonthIndicator() {
        return dom;
    }

    public DayOfWeek getDayOfWeek() {
        return dow;
    }

    public LocalTime getLocalTime() {
        return time;
    }

    public boolean isMidnightEndOfDay() {
        return timeEndOfDay;
    }

    public TimeDefinition getTimeDefinition() {
        return timeDefinition;
    }

    public ZoneOffset getStandardOffset() {
        return standardOffset;
    }

    public ZoneOffset getOffsetBefore() {
        return offsetBefore;
    }

    public ZoneOffset getOffsetAfter() {
        return offsetAfter;
    }

    public ZoneOffsetTransition createTransition(int year) {
        LocalDate date;
        if (dom < 0) {
            date = LocalDate.of(year, month, month.length(Year.isLeap(year)) + 1 + dom);
            if (dow != null) date = date.with(previousOrSame(dow));
        } else {
            date = LocalDate.of(year, month, dom);
            if (dow != null) date = date.with(nextOrSame(dow));
        }
        if (timeEndOfDay) date = date.plusDays(1);
        LocalDateTime transition = timeDefinition.createDateTime(LocalDateTime.of(date, time), standardOffset, offsetBefore);
        return ZoneOffsetTransition.of(transition, offsetBefore, offsetAfter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneOffsetTransitionRule o && month == o.month && dom == o.dom && dow == o.dow
            && timeDefinition == o.timeDefinition && timeEndOfDay == o.timeEndOfDay && time.equals(o.time)
            && standardOffset.equals(o.standardOffset) && offsetBefore.equals(o.offsetBefore)
            && offsetAfter.equals(o.offsetAfter);
    }

    @Override
    public int hashCode() {
        int hash = (time.toSecondOfDay() + (timeEndOfDay ? 1 : 0) << 15) + (month.ordinal() << 11) + (dom + 32 << 5)
            + ((dow == null ? 7 : dow.ordinal()) << 2) + timeDefinition.ordinal();
        return hash ^ standardOffset.hashCode() ^ offsetBefore.hashCode() ^ offsetAfter.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("TransitionRule[");
        out.append(offsetBefore.compareTo(offsetAfter) > 0 ? "Gap " : "Overlap ").append(offsetBefore).append(" to ")
            .append(offsetAfter).append(", ");
        if (dow == null) {
            out.append(month.name()).append(' ').append(dom);
        } else if (dom == -1) {
            out.append(dow.name()).append(" on or before last day of ").append(month.name());
        } else if (dom < 0) {
            out.append(dow.name()).append(" on or before last day minus ").append(-dom - 1).append(" of ").append(month.name());
        } else {
            out.append(dow.name()).append(" on or after ").append(month.name()).append(' ').append(dom);
        }
        return out.append(" at ").append(timeEndOfDay ? "24:00" : time.toString()).append(' ').append(timeDefinition)
            .append(", standard offset ").append(standardOffset).append(']').toString();
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
