package java.util;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A time zone with one offset and, it may be, one rule for the start of daylight time and one for its end. */
public class SimpleTimeZone extends TimeZone {
    private static final long serialVersionUID = -403250971215465050L;
    private static final int DAY = 86_400_000;

    public static final int WALL_TIME = 0;
    public static final int STANDARD_TIME = 1;
    public static final int UTC_TIME = 2;

    /** How a rule names its day: the day of the month; the first, last ... day of a week; one from a day on; one up to it. */
    private static final int DAY_OF_MONTH = 1, WEEK_IN_MONTH = 2, ON_OR_AFTER = 3, ON_OR_BEFORE = 4;

    private int rawOffset, startYear, dstSavings;
    private boolean useDaylight;
    private int startMonth, startDay, startDayOfWeek, startTime, startTimeMode, startMode;
    private int endMonth, endDay, endDayOfWeek, endTime, endTimeMode, endMode;
    /** For streams: the lengths of months, and the version of the form. */
    private final byte[] monthLength = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private int serialVersionOnStream = 2;

    public SimpleTimeZone(int rawOffset, String ID) {
        this.rawOffset = rawOffset;
        setID(ID);
        dstSavings = 3_600_000;
    }

    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
            int endMonth, int endDay, int endDayOfWeek, int endTime) {
        this(rawOffset, ID, startMonth, startDay, startDayOfWeek, startTime, WALL_TIME, endMonth, endDay, endDayOfWeek,
                endTime, WALL_TIME, 3_600_000);
    }

    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
            int endMonth, int endDay, int endDayOfWeek, int endTime, int dstSavings) {
        this(rawOffset, ID, startMonth, startDay, startDayOfWeek, startTime, WALL_TIME, endMonth, endDay, endDayOfWeek,
                endTime, WALL_TIME, dstSavings);
    }

    public SimpleTimeZone(int rawOffset, String ID, int startMonth, int startDay, int startDayOfWeek, int startTime,
            int startTimeMode, int endMonth, int endDay, int endDayOfWeek, int endTime, int endTimeMode,
            int dstSavings) {
        setID(ID);
        this.rawOffset = rawOffset;
        this.startMonth = startMonth;
        this.startDay = startDay;
        this.startDayOfWeek = startDayOfWeek;
        this.startTime = startTime;
        this.startTimeMode = startTimeMode;
        this.endMonth = endMonth;
        this.endDay = endDay;
        this.endDayOfWeek = endDayOfWeek;
        this.endTime = endTime;
        this.endTimeMode = endTimeMode;
        this.dstSavings = dstSavings;
        decodeStart();
        decodeEnd();
        if (dstSavings <= 0) {
            throw new IllegalArgumentException("Illegal daylight saving value: " + dstSavings);
        }
    }

    private static int mode(int day, int dayOfWeek) {
        return dayOfWeek == 0 ? DAY_OF_MONTH : dayOfWeek > 0 ? WEEK_IN_MONTH : day > 0 ? ON_OR_AFTER : ON_OR_BEFORE;
    }

    private static void check(String which, int month, int day, int dayOfWeek, int time, int mode) {
        if (month < 0 || month > 11) {
            throw new IllegalArgumentException("Illegal " + which + " month " + month);
        }
        if (time < 0 || time > DAY) {
            throw new IllegalArgumentException("Illegal " + which + " time " + time);
        }
        if (mode != DAY_OF_MONTH && dayOfWeek > 7) {
            throw new IllegalArgumentException("Illegal " + which + " day of week " + dayOfWeek);
        }
        if (mode == WEEK_IN_MONTH && (day < -5 || day > 5)) {
            throw new IllegalArgumentException("Illegal " + which + " day of week in month " + day);
        }
        if (mode != WEEK_IN_MONTH && (day < 1 || day > LocalDate.of(2000, month + 1, 1).lengthOfMonth())) {
            throw new IllegalArgumentException("Illegal " + which + " day " + day);
        }
    }

    private void decodeStart() {
        useDaylight = startDay != 0 && endDay != 0;
        if (startDay != 0) {
            startMode = mode(startDay, startDayOfWeek);
            startDayOfWeek = Math.abs(startDayOfWeek);
            startDay = startMode == ON_OR_BEFORE ? -startDay : startDay;
            check("start", startMonth, startDay, startDayOfWeek, startTime, startMode);
        }
    }

    private void decodeEnd() {
        useDaylight = startDay != 0 && endDay != 0;
        if (endDay != 0) {
            endMode = mode(endDay, endDayOfWeek);
            endDayOfWeek = Math.abs(endDayOfWeek);
            endDay = endMode == ON_OR_BEFORE ? -endDay : endDay;
            check("end", endMonth, endDay, endDayOfWeek, endTime, endMode);
        }
    }

    public void setStartYear(int year) {
        startYear = year;
    }

    public void setStartRule(int startMonth, int startDay, int startDayOfWeek, int startTime) {
        this.startMonth = startMonth;
        this.startDay = startDay;
        this.startDayOfWeek = startDayOfWeek;
        this.startTime = startTime;
        startTimeMode = WALL_TIME;
        decodeStart();
    }

    public void setStartRule(int startMonth, int startDay, int startTime) {
        setStartRule(startMonth, startDay, 0, startTime);
    }

    public void setStartRule(int startMonth, int startDay, int startDayOfWeek, int startTime, boolean after) {
        setStartRule(startMonth, after ? startDay : -startDay, -startDayOfWeek, startTime);
    }

    public void setEndRule(int endMonth, int endDay, int endDayOfWeek, int endTime) {
        this.endMonth = endMonth;
        this.endDay = endDay;
        this.endDayOfWeek = endDayOfWeek;
        this.endTime = endTime;
        endTimeMode = WALL_TIME;
        decodeEnd();
    }

    public void setEndRule(int endMonth, int endDay, int endTime) {
        setEndRule(endMonth, endDay, 0, endTime);
    }

    public void setEndRule(int endMonth, int endDay, int endDayOfWeek, int endTime, boolean after) {
        setEndRule(endMonth, after ? endDay : -endDay, -endDayOfWeek, endTime);
    }

    /** The milliseconds at which a rule's day begins in a year, as if in UTC. */
    private static long day(int year, int month, int day, int dayOfWeek, int mode) {
        LocalDate first = LocalDate.of(year, month + 1, 1), date;
        if (mode == DAY_OF_MONTH) {
            date = first.plusDays(day - 1);
        } else {
            DayOfWeek of = DayOfWeek.of(dayOfWeek == 1 ? 7 : dayOfWeek - 1);
            date = switch (mode) {
                case WEEK_IN_MONTH -> first.with(TemporalAdjusters.dayOfWeekInMonth(day, of));
                case ON_OR_AFTER -> first.plusDays(day - 1).with(TemporalAdjusters.nextOrSame(of));
                default -> first.plusDays(day - 1).with(TemporalAdjusters.previousOrSame(of));
            };
        }
        return date.toEpochDay() * DAY;
    }

    private long start(int year) {
        return day(year, startMonth, startDay, startDayOfWeek, startMode) + startTime
                - (startTimeMode == UTC_TIME ? 0 : rawOffset);
    }

    private long end(int year) {
        return day(year, endMonth, endDay, endDayOfWeek, endMode) + endTime
                - (endTimeMode == UTC_TIME ? 0 : endTimeMode == STANDARD_TIME ? rawOffset : rawOffset + dstSavings);
    }

    @Override
    public int getOffset(long date) {
        if (!useDaylight) {
            return rawOffset;
        }
        long day = Math.floorDiv(date + rawOffset, (long) DAY);
        int year = (int) (day < LocalDate.MIN.toEpochDay() || day > LocalDate.MAX.toEpochDay() ? 0
                : LocalDate.ofEpochDay(day).getYear());
        if (year < startYear) {
            return rawOffset;
        }
        long start = start(year), end = end(year);
        boolean daylight = start <= end ? date >= start && date < end
                : date < end ? date >= start(year - 1) : date >= start && date < end(year + 1);
        return daylight ? rawOffset + dstSavings : rawOffset;
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int millis) {
        if (era != 1 && era != 0) {
            throw new IllegalArgumentException("Illegal era " + era);
        }
        int y = era == 0 ? 1 - year : year;
        if (month < 0 || month > 11 || dayOfWeek < 1 || dayOfWeek > 7 || millis < 0 || millis >= DAY || day < 1
                || day > LocalDate.of(Math.floorMod(y, 2800), month + 1, 1).lengthOfMonth()) {
            throw new IllegalArgumentException();
        }
        return !useDaylight || y < startYear || era != 1 ? rawOffset
                : getOffset(LocalDate.of(y, month + 1, day).toEpochDay() * DAY + millis - rawOffset);
    }

    @Override
    public int getRawOffset() {
        return rawOffset;
    }

    @Override
    public void setRawOffset(int offsetMillis) {
        rawOffset = offsetMillis;
    }

    public void setDSTSavings(int millisSavedDuringDST) {
        if (millisSavedDuringDST <= 0) {
            throw new IllegalArgumentException("Illegal daylight saving value: " + millisSavedDuringDST);
        }
        dstSavings = millisSavedDuringDST;
    }

    @Override
    public int getDSTSavings() {
        return useDaylight ? dstSavings : 0;
    }

    @Override
    public boolean useDaylightTime() {
        return useDaylight;
    }

    @Override
    public boolean observesDaylightTime() {
        return useDaylight;
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return getOffset(date.getTime()) != rawOffset;
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    @Override
    public int hashCode() {
        return startMonth ^ startDay ^ startDayOfWeek ^ startTime ^ endMonth ^ endDay ^ endDayOfWeek ^ endTime
                ^ rawOffset;
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof SimpleTimeZone that && getID().equals(that.getID()) && hasSameRules(that);
    }

    @Override
    public boolean hasSameRules(TimeZone other) {
        if (this == other) {
            return true;
        }
        return other instanceof SimpleTimeZone that && rawOffset == that.rawOffset && useDaylight == that.useDaylight
                && (!useDaylight || dstSavings == that.dstSavings && startYear == that.startYear
                && startMode == that.startMode && startMonth == that.startMonth && startDay == that.startDay
                && startDayOfWeek == that.startDayOfWeek && startTime == that.startTime
                && startTimeMode == that.startTimeMode && endMode == that.endMode && endMonth == that.endMonth
                && endDay == that.endDay && endDayOfWeek == that.endDayOfWeek && endTime == that.endTime
                && endTimeMode == that.endTimeMode);
    }

    @Override
    public String toString() {
        return getClass().getName() + "[id=" + getID() + ",offset=" + rawOffset + ",dstSavings=" + dstSavings
                + ",useDaylight=" + useDaylight + ",startYear=" + startYear + ",startMode=" + startMode
                + ",startMonth=" + startMonth + ",startDay=" + startDay + ",startDayOfWeek=" + startDayOfWeek
                + ",startTime=" + startTime + ",startTimeMode=" + startTimeMode + ",endMode=" + endMode
                + ",endMonth=" + endMonth + ",endDay=" + endDay + ",endDayOfWeek=" + endDayOfWeek + ",endTime=" + endTime
                + ",endTimeMode=" + endTimeMode + ']';
    }

    /** A rule of another mode as the nearest one of the first form, which knew a day of the week in a month only. */
    private static int weekInMonth(int day, int mode) {
        return switch (mode) {
            case DAY_OF_MONTH, ON_OR_AFTER -> 1 + day / 7;
            case ON_OR_BEFORE -> day >= 30 ? -1 : 1 + day / 7;
            default -> day;
        };
    }

    /** The fields hold rules for readers of the first form; the true days and times follow. */
    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        java.io.ObjectOutputStream.PutField f = s.putFields();
        f.put("dstSavings", dstSavings);
        f.put("endDay", weekInMonth(endDay, endMode));
        f.put("endDayOfWeek", endMode == DAY_OF_MONTH ? 1 : endDayOfWeek);
        f.put("endMode", endMode);
        f.put("endMonth", endMonth);
        f.put("endTime", endTime);
        f.put("endTimeMode", endTimeMode);
        f.put("rawOffset", rawOffset);
        f.put("serialVersionOnStream", 2);
        f.put("startDay", weekInMonth(startDay, startMode));
        f.put("startDayOfWeek", startMode == DAY_OF_MONTH ? 1 : startDayOfWeek);
        f.put("startMode", startMode);
        f.put("startMonth", startMonth);
        f.put("startTime", startTime);
        f.put("startTimeMode", startTimeMode);
        f.put("startYear", startYear);
        f.put("useDaylight", useDaylight);
        f.put("monthLength", monthLength);
        s.writeFields();
        byte[] days = {(byte) startDay, (byte) startDayOfWeek, (byte) endDay, (byte) endDayOfWeek, 0, 0};
        s.writeInt(days.length);
        s.write(days);
        s.writeObject(new int[] {startTime, endTime});
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        int length = s.readInt();
        if (length < 4 || length > 32) {
            throw new java.io.InvalidObjectException("Too many rules: " + length);
        }
        byte[] days = new byte[length];
        s.readFully(days);
        startDay = days[0];
        startDayOfWeek = days[1];
        endDay = days[2];
        endDayOfWeek = days[3];
        int[] times = (int[]) s.readObject();
        startTime = times[0];
        endTime = times[1];
    }
}
