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
    private final ZoneOffset offsetBefore, offsetAfter;

    private ZoneOffsetTransition(LocalDateTime transition, ZoneOffset before, ZoneOffset after) {
        this.epochSecond = transition.toEpochSecond(before);
        this.transition = transition;
        this.offsetBefore = before;
        this.offsetAfter = after;
    }

    ZoneOffsetTransition(long epochSecond, ZoneOffset before, ZoneOffset after) {
        this.epochSecond = epochSecond;
        this.transition = LocalDateTime.ofEpochSecond(epochSecond, 0, before);
        this.offsetBefore = before;
        this.offsetAfter = after;
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
        return offsetBefore;
    }

    public ZoneOffset getOffsetAfter() {
        return offsetAfter;
    }

    public Duration getDuration() {
        return Duration.ofSeconds(seconds());
    }

    private int seconds() {
        return offsetAfter.getTotalSeconds() - offsetBefore.getTotalSeconds();
    }

    public boolean isGap() {
        return seconds() > 0;
    }

    public boolean isOverlap() {
        return seconds() < 0;
    }

    public boolean isValidOffset(ZoneOffset offset) {
        return !isGap() && (offsetBefore.equals(offset) || offsetAfter.equals(offset));
    }

    List<ZoneOffset> getValidOffsets() {
        return isGap() ? List.of() : List.of(offsetBefore, offsetAfter);
    }

    @Override
    public int compareTo(ZoneOffsetTransition otherTransition) {
        return Long.compare(epochSecond, otherTransition.epochSecond);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneOffsetTransition o && epochSecond == o.epochSecond && offsetBefore.equals(o.offsetBefore)
            && offsetAfter.equals(o.offsetAfter);
    }

    @Override
    public int hashCode() {
        return transition.hashCode() ^ offsetBefore.hashCode() ^ Integer.rotateLeft(offsetAfter.hashCode(), 16);
    }

    @Override
    public String toString() {
        return "Transition[" + (isGap() ? "Gap" : "Overlap") + " at " + transition + offsetBefore + " to " + offsetAfter + ']';
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
