package java.time.zone;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

public final class ZoneOffsetTransition implements Comparable<ZoneOffsetTransition>, Serializable {
    private static final long serialVersionUID = -6946044323557704546L;

    private final long epochSecond;
    private final LocalDateTime transition;
    private final ZoneOffset before, after;

    private ZoneOffsetTransition(LocalDateTime transition, ZoneOffset before, ZoneOffset after) {
        this.epochSecond = transition.toEpochSecond(before);
        this.transition = transition;
        this.before = before;
        this.after = after;
    }

    ZoneOffsetTransition(long epochSecond, ZoneOffset before, ZoneOffset after) {
        this.epochSecond = epochSecond;
        this.transition = LocalDateTime.ofEpochSecond(epochSecond, 0, before);
        this.before = before;
        this.after = after;
    }

    public static ZoneOffsetTransition of(LocalDateTime transition, ZoneOffset offsetBefore, ZoneOffset offsetAfter) {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(offsetBefore, "offsetBefore");
        Objects.requireNonNull(offsetAfter, "offsetAfter");
        if (offsetBefore.equals(offsetAfter)) throw new IllegalArgumentException("Offsets must not be equal");
        if (transition.getNano() != 0) throw new IllegalArgumentException("Nano-of-second must be zero");
        return new ZoneOffsetTransition(transition, offsetBefore, offsetAfter);
    }

    public Instant getInstant() {
        return Instant.ofEpochSecond(epochSecond);
    }

    public long toEpochSecond() {
        return epochSecond;
    }

    public LocalDateTime getDateTimeBefore() {
        return transition;
    }

    public LocalDateTime getDateTimeAfter() {
        return transition.plusSeconds(seconds());
    }

    public ZoneOffset getOffsetBefore() {
        return before;
    }

    public ZoneOffset getOffsetAfter() {
        return after;
    }

    public Duration getDuration() {
        return Duration.ofSeconds(seconds());
    }

    private int seconds() {
        return after.getTotalSeconds() - before.getTotalSeconds();
    }

    public boolean isGap() {
        return seconds() > 0;
    }

    public boolean isOverlap() {
        return seconds() < 0;
    }

    public boolean isValidOffset(ZoneOffset offset) {
        return !isGap() && (before.equals(offset) || after.equals(offset));
    }

    List<ZoneOffset> getValidOffsets() {
        return isGap() ? List.of() : List.of(before, after);
    }

    @Override
    public int compareTo(ZoneOffsetTransition otherTransition) {
        return Long.compare(epochSecond, otherTransition.epochSecond);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneOffsetTransition o && epochSecond == o.epochSecond && before.equals(o.before)
            && after.equals(o.after);
    }

    @Override
    public int hashCode() {
        return transition.hashCode() ^ before.hashCode() ^ Integer.rotateLeft(after.hashCode(), 16);
    }

    @Override
    public String toString() {
        return "Transition[" + (isGap() ? "Gap" : "Overlap") + " at " + transition + before + " to " + after + ']';
    }
}
