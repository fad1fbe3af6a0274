package java.nio.file.attribute;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A time stamp of a file. */
public final class FileTime implements Comparable<FileTime> {
    private static final long BILLION = 1_000_000_000L;
    private final long seconds;
    private final int nanos;

    private FileTime(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    public static FileTime from(long value, TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        long perSecond = unit.convert(1, TimeUnit.SECONDS);
        return perSecond <= 1 ? new FileTime(unit.toSeconds(value), 0)
                : new FileTime(Math.floorDiv(value, perSecond),
                        (int) (Math.floorMod(value, perSecond) * (BILLION / perSecond)));
    }

    public static FileTime fromMillis(long value) {
        return from(value, TimeUnit.MILLISECONDS);
    }

    public static FileTime from(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return new FileTime(instant.getEpochSecond(), instant.getNano());
    }

    public long to(TimeUnit unit) {
        Objects.requireNonNull(unit, "unit");
        long perSecond = unit.convert(1, TimeUnit.SECONDS);
        if (perSecond <= 1) {
            return unit.convert(seconds, TimeUnit.SECONDS);
        }
        long high = Math.multiplyHigh(seconds, perSecond);
        long low = seconds * perSecond;
        if (high != low >> 63) {
            return seconds < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        long r = low + nanos / (BILLION / perSecond);
        return low > 0 && r < 0 ? Long.MAX_VALUE : r;
    }

    public long toMillis() {
        return to(TimeUnit.MILLISECONDS);
    }

    public Instant toInstant() {
        return seconds < Instant.MIN.getEpochSecond() ? Instant.MIN
                : seconds > Instant.MAX.getEpochSecond() ? Instant.MAX
                : Instant.ofEpochSecond(seconds, nanos);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof FileTime t && seconds == t.seconds && nanos == t.nanos;
    }

    @Override
    public int hashCode() {
        return toInstant().hashCode();
    }

    @Override
    public int compareTo(FileTime other) {
        int c = Long.compare(seconds, other.seconds);
        return c != 0 ? c : Integer.compare(nanos, other.nanos);
    }

    private static void digits(StringBuilder sb, int v, int width) {
        String s = Integer.toString(v);
        sb.repeat('0', width - s.length()).append(s);
    }

    @Override
    public String toString() {
        // Years recur every 10,000; what LocalDateTime cannot hold is moved there and back.
        long cycle = 86400L * 146097 * 25;
        long cycles = Math.floorDiv(seconds, cycle);
        LocalDateTime t = LocalDateTime.ofEpochSecond(Math.floorMod(seconds, cycle), nanos,
                ZoneOffset.UTC);
        int year = t.getYear() + (int) cycles * 10000;
        StringBuilder sb = new StringBuilder(40);
        sb.append(year <= 0 ? "-" : "");
        String y = Integer.toString(year <= 0 ? 1 - year : year);
        sb.repeat('0', Math.max(4 - y.length(), 0)).append(y).append('-');
        digits(sb, t.getMonthValue(), 2);
        sb.append('-');
        digits(sb, t.getDayOfMonth(), 2);
        sb.append('T');
        digits(sb, t.getHour(), 2);
        sb.append(':');
        digits(sb, t.getMinute(), 2);
        sb.append(':');
        digits(sb, t.getSecond(), 2);
        if (nanos > 0) {
            sb.append('.');
            digits(sb, nanos, 9);
            while (sb.charAt(sb.length() - 1) == '0') {
                sb.setLength(sb.length() - 1);
            }
        }
        return sb.append('Z').toString();
    }
}
