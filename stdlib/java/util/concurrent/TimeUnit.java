package java.util.concurrent;

import java.time.temporal.ChronoUnit;
import java.util.Objects;

public enum TimeUnit {
    NANOSECONDS(1L),
    MICROSECONDS(1000L),
    MILLISECONDS(1000_000L),
    SECONDS(1000_000_000L),
    MINUTES(60_000_000_000L),
    HOURS(3600_000_000_000L),
    DAYS(86400_000_000_000L);

    private final long nanos;

    private TimeUnit(long nanos) {
        this.nanos = nanos;
    }

    /** d units of `from` in units of `to`, truncated, saturating. */
    private static long convert(long d, long from, long to) {
        if (from == to) return d;
        if (from < to) return d / (to / from);
        long ratio = from / to, limit = Long.MAX_VALUE / ratio;
        return d > limit ? Long.MAX_VALUE : d < -limit ? Long.MIN_VALUE : d * ratio;
    }

    public long convert(long sourceDuration, TimeUnit sourceUnit) {
        return convert(sourceDuration, sourceUnit.nanos, nanos);
    }

    public long toNanos(long duration) {
        return convert(duration, nanos, NANOSECONDS.nanos);
    }

    public long toMicros(long duration) {
        return convert(duration, nanos, MICROSECONDS.nanos);
    }

    public long toMillis(long duration) {
        return convert(duration, nanos, MILLISECONDS.nanos);
    }

    public long toSeconds(long duration) {
        return convert(duration, nanos, SECONDS.nanos);
    }

    public long toMinutes(long duration) {
        return convert(duration, nanos, MINUTES.nanos);
    }

    public long toHours(long duration) {
        return convert(duration, nanos, HOURS.nanos);
    }

    public long toDays(long duration) {
        return convert(duration, nanos, DAYS.nanos);
    }

    public long convert(java.time.Duration duration) {
        long seconds = duration.getSeconds();
        int rest = duration.getNano();
        if (seconds < 0 && rest > 0) {
            seconds++;
            rest -= 1_000_000_000;
        }
        if (nanos >= SECONDS.nanos) return convert(seconds, SECONDS.nanos, nanos);
        long perSecond = SECONDS.nanos / nanos, limit = Long.MAX_VALUE / perSecond;
        if (seconds > limit) return Long.MAX_VALUE;
        if (seconds < -limit) return Long.MIN_VALUE;
        long whole = seconds * perSecond, sum = whole + rest / nanos;
        if (((whole ^ sum) & (rest ^ sum)) < 0) return whole > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
        return sum;
    }

    public ChronoUnit toChronoUnit() {
        switch (this) {
            case NANOSECONDS: return ChronoUnit.NANOS;
            case MICROSECONDS: return ChronoUnit.MICROS;
            case MILLISECONDS: return ChronoUnit.MILLIS;
            case SECONDS: return ChronoUnit.SECONDS;
            case MINUTES: return ChronoUnit.MINUTES;
            case HOURS: return ChronoUnit.HOURS;
            default: return ChronoUnit.DAYS;
        }
    }

    public static TimeUnit of(ChronoUnit chronoUnit) {
        Objects.requireNonNull(chronoUnit, "chronoUnit");
        for (TimeUnit u : values()) if (u.toChronoUnit() == chronoUnit) return u;
        throw new IllegalArgumentException("No TimeUnit equivalent for " + chronoUnit);
    }

    private int excess(long duration, long millis) {
        if (this == NANOSECONDS) return (int) (duration - millis * 1000_000L);
        return this == MICROSECONDS ? (int) (duration * 1000L - millis * 1000_000L) : 0;
    }

    public void timedWait(Object obj, long timeout) throws InterruptedException {
        Objects.requireNonNull(obj);
        if (timeout > 0) {
            long millis = toMillis(timeout);
            obj.wait(millis, excess(timeout, millis));
        }
    }

    public void timedJoin(Thread thread, long timeout) throws InterruptedException {
        if (timeout > 0) {
            long millis = toMillis(timeout);
            thread.join(millis, excess(timeout, millis));
        }
    }

    public void sleep(long timeout) throws InterruptedException {
        if (timeout > 0) {
            long millis = toMillis(timeout);
            Thread.sleep(millis, excess(timeout, millis));
        }
    }
}
