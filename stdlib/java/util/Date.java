package java.util;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

public class Date implements Serializable, Cloneable, Comparable<Date> {
    private static final long serialVersionUID = 7523967970034938905L;

    private transient long time;

    public Date() {
        this(System.currentTimeMillis());
    }

    public Date(long date) {
        time = date;
    }

    @Deprecated(since = "1.1")
    public Date(int year, int month, int date) {
        this(year, month, date, 0, 0, 0);
    }

    @Deprecated(since = "1.1")
    public Date(int year, int month, int date, int hrs, int min) {
        this(year, month, date, hrs, min, 0);
    }

    @Deprecated(since = "1.1")
    public Date(int year, int month, int date, int hrs, int min, int sec) {
        time = at(ZoneId.systemDefault(), year, month, date, hrs, min, sec);
    }

    private static long at(ZoneId zone, int year, int month, int date, int hrs, int min, int sec) {
        LocalDateTime t = LocalDateTime.of(1900, 1, 1, 0, 0).plusMonths(12L * year + month).plusDays(date - 1L).plusHours(hrs)
            .plusMinutes(min).plusSeconds(sec);
        return t.atZone(zone).toInstant().toEpochMilli();
    }

    private ZonedDateTime local() {
        return Instant.ofEpochMilli(time).atZone(ZoneId.systemDefault());
    }

    private void setLocal(ZonedDateTime t) {
        time = t.toInstant().toEpochMilli();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Deprecated(since = "1.1")
    public Date(String s) {
        this(parse(s));
    }

    @Deprecated(since = "1.1")
    public static long parse(String s) {
        if (s == null) {
            throw new IllegalArgumentException();
        }
        return DateText.parse(s);
    }

    @Deprecated(since = "1.1")
    public static long UTC(int year, int month, int date, int hrs, int min, int sec) {
        return at(java.time.ZoneOffset.UTC, year, month, date, hrs, min, sec);
    }

    @Deprecated(since = "1.1")
    public int getYear() {
        return local().getYear() - 1900;
    }

    @Deprecated(since = "1.1")
    public void setYear(int year) {
        setLocal(local().plusYears(year - getYear()));
    }

    @Deprecated(since = "1.1")
    public int getMonth() {
        return local().getMonthValue() - 1;
    }

    @Deprecated(since = "1.1")
    public void setMonth(int month) {
        setLocal(local().plusMonths(month - getMonth()));
    }

    @Deprecated(since = "1.1")
    public int getDate() {
        return local().getDayOfMonth();
    }

    @Deprecated(since = "1.1")
    public void setDate(int date) {
        setLocal(local().plusDays(date - getDate()));
    }

    @Deprecated(since = "1.1")
    public int getDay() {
        return local().getDayOfWeek().getValue() % 7;
    }

    @Deprecated(since = "1.1")
    public int getHours() {
        return local().getHour();
    }

    @Deprecated(since = "1.1")
    public void setHours(int hours) {
        setLocal(local().plusHours(hours - getHours()));
    }

    @Deprecated(since = "1.1")
    public int getMinutes() {
        return local().getMinute();
    }

    @Deprecated(since = "1.1")
    public void setMinutes(int minutes) {
        setLocal(local().plusMinutes(minutes - getMinutes()));
    }

    @Deprecated(since = "1.1")
    public int getSeconds() {
        return local().getSecond();
    }

    @Deprecated(since = "1.1")
    public void setSeconds(int seconds) {
        setLocal(local().plusSeconds(seconds - getSeconds()));
    }

    public long getTime() {
        return time;
    }

    public void setTime(long time) {
        this.time = time;
    }

    public boolean before(Date when) {
        return time < when.time;
    }

    public boolean after(Date when) {
        return time > when.time;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Date o && time == o.getTime();
    }

    @Override
    public int compareTo(Date anotherDate) {
        return Long.compare(time, anotherDate.time);
    }

    @Override
    public int hashCode() {
        return (int) time ^ (int) (time >> 32);
    }

    @Override
    public String toString() {
        return DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz yyyy", Locale.ENGLISH).format(local());
    }

    @Deprecated(since = "1.1")
    public String toLocaleString() {
        return DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm:ss\u202fa", Locale.ENGLISH).format(local());
    }

    @Deprecated(since = "1.1")
    public String toGMTString() {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .format(Instant.ofEpochMilli(time).atZone(java.time.ZoneOffset.UTC));
    }

    @Deprecated(since = "1.1")
    public int getTimezoneOffset() {
        return -local().getOffset().getTotalSeconds() / 60;
    }

    public static Date from(Instant instant) {
        try {
            return new Date(instant.toEpochMilli());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Instant toInstant() {
        return Instant.ofEpochMilli(getTime());
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
        s.writeLong(getTime());
    }

    private void readObject(java.io.ObjectInputStream s)
            throws java.io.IOException, ClassNotFoundException {
        s.defaultReadObject();
        time = s.readLong();
    }
}
