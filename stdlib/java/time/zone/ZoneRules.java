package java.time.zone;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public final class ZoneRules implements Serializable {
    private static final long serialVersionUID = 3044319355680032515L;
    private static final int LAST_CACHED_YEAR = 2100;

    /** Changes of the standard offset; standardOffsets has one element more, the first holding before them. */
    private final long[] standardTransitions;
    private final ZoneOffset[] standardOffsets;
    /** Changes of the wall offset, the known ones; wallOffsets has one element more. */
    private final long[] savingsInstantTransitions;
    private final ZoneOffset[] wallOffsets;
    private final ZoneOffsetTransitionRule[] lastRules;
    private final transient ConcurrentMap<Integer, ZoneOffsetTransition[]> yearCache = new ConcurrentHashMap<>();

    ZoneRules(long[] standardTransitions, ZoneOffset[] standardOffsets, long[] savingsInstantTransitions, ZoneOffset[] wallOffsets,
            ZoneOffsetTransitionRule[] lastRules) {
        this.standardTransitions = standardTransitions;
        this.standardOffsets = standardOffsets;
        this.savingsInstantTransitions = savingsInstantTransitions;
        this.wallOffsets = wallOffsets;
        this.lastRules = lastRules;
    }

    public static ZoneRules of(
            ZoneOffset baseStandardOffset, ZoneOffset baseWallOffset,
            List<ZoneOffsetTransition> standardOffsetTransitionList, List<ZoneOffsetTransition> transitionList,
            List<ZoneOffsetTransitionRule> lastRules) {
        Objects.requireNonNull(baseStandardOffset, "baseStandardOffset");
        Objects.requireNonNull(baseWallOffset, "baseWallOffset");
        Objects.requireNonNull(standardOffsetTransitionList, "standardOffsetTransitionList");
        Objects.requireNonNull(transitionList, "transitionList");
        Objects.requireNonNull(lastRules, "lastRules");
        if (lastRules.size() > 16) throw new IllegalArgumentException("Too many transition rules");
        return new ZoneRules(times(standardOffsetTransitionList), offsets(baseStandardOffset, standardOffsetTransitionList),
            times(transitionList), offsets(baseWallOffset, transitionList), lastRules.toArray(new ZoneOffsetTransitionRule[0]));
    }

    private static long[] times(List<ZoneOffsetTransition> list) {
        long[] times = new long[list.size()];
        for (int i = 0; i < times.length; i++) times[i] = list.get(i).toEpochSecond();
        return times;
    }

    private static ZoneOffset[] offsets(ZoneOffset first, List<ZoneOffsetTransition> list) {
        ZoneOffset[] offsets = new ZoneOffset[list.size() + 1];
        offsets[0] = first;
        for (int i = 1; i < offsets.length; i++) offsets[i] = list.get(i - 1).getOffsetAfter();
        return offsets;
    }

    public static ZoneRules of(ZoneOffset offset) {
        Objects.requireNonNull(offset, "offset");
        ZoneOffset[] only = {offset};
        return new ZoneRules(new long[0], only, new long[0], only, new ZoneOffsetTransitionRule[0]);
    }

    public boolean isFixedOffset() {
        return standardOffsets[0].equals(wallOffsets[0]) && standardTransitions.length == 0 && savingsInstantTransitions.length == 0
            && lastRules.length == 0;
    }

    private static int indexAfter(long[] times, long epochSecond) {
        int index = Arrays.binarySearch(times, epochSecond);
        return index < 0 ? -index - 1 : index + 1;
    }

    private boolean usesRules(long epochSecond) {
        return lastRules.length > 0
            && (savingsInstantTransitions.length == 0 || epochSecond > savingsInstantTransitions[savingsInstantTransitions.length - 1]);
    }

    private int yearOf(long epochSecond, ZoneOffset offset) {
        long day = Math.floorDiv(epochSecond + offset.getTotalSeconds(), 86400L);
        long limit = 365241780471L;
        return java.time.LocalDate.ofEpochDay(Math.max(-limit, Math.min(limit, day))).getYear();
    }

    private ZoneOffset lastWall() {
        return wallOffsets[wallOffsets.length - 1];
    }

    public ZoneOffset getOffset(Instant instant) {
        long epochSecond = instant.getEpochSecond();
        if (usesRules(epochSecond)) {
            ZoneOffsetTransition[] year = transitionsOf(yearOf(epochSecond, lastWall()));
            ZoneOffsetTransition last = null;
            for (ZoneOffsetTransition t : year) {
                if (epochSecond < t.toEpochSecond()) return t.getOffsetBefore();
                last = t;
            }
            return last.getOffsetAfter();
        }
        return wallOffsets[indexAfter(savingsInstantTransitions, epochSecond)];
    }

    public ZoneOffset getOffset(LocalDateTime localDateTime) {
        Object info = offsetInfo(localDateTime);
        return info instanceof ZoneOffsetTransition t ? t.getOffsetBefore() : (ZoneOffset) info;
    }

    public List<ZoneOffset> getValidOffsets(LocalDateTime localDateTime) {
        Object info = offsetInfo(localDateTime);
        return info instanceof ZoneOffsetTransition t ? t.getValidOffsets() : List.of((ZoneOffset) info);
    }

    public ZoneOffsetTransition getTransition(LocalDateTime localDateTime) {
        return offsetInfo(localDateTime) instanceof ZoneOffsetTransition t ? t : null;
    }

    /** The one offset of a local time, or the transition in whose gap or overlap it lies. */
    private Object offsetInfo(LocalDateTime local) {
        long near = local.toEpochSecond(ZoneOffset.UTC) - 2 * 86400;
        for (int i = indexAfter(savingsInstantTransitions, near); i < savingsInstantTransitions.length; i++) {
            ZoneOffsetTransition t = new ZoneOffsetTransition(savingsInstantTransitions[i], wallOffsets[i], wallOffsets[i + 1]);
            Object info = infoAt(local, t);
            if (info instanceof ZoneOffsetTransition || info.equals(t.getOffsetBefore())) return info;
        }
        if (lastRules.length == 0) return lastWall();
        Object info = null;
        for (ZoneOffsetTransition t : transitionsOf(local.getYear())) {
            if (savingsInstantTransitions.length > 0 && t.toEpochSecond() <= savingsInstantTransitions[savingsInstantTransitions.length - 1]) {
                info = t.getOffsetAfter();
                continue;
            }
            info = infoAt(local, t);
            if (info instanceof ZoneOffsetTransition || info.equals(t.getOffsetBefore())) return info;
        }
        return info;
    }

    private static Object infoAt(LocalDateTime local, ZoneOffsetTransition t) {
        LocalDateTime before = t.getDateTimeBefore();
        if (t.isGap()) {
            if (local.isBefore(before)) return t.getOffsetBefore();
            return local.isBefore(t.getDateTimeAfter()) ? t : t.getOffsetAfter();
        }
        if (!local.isBefore(before)) return t.getOffsetAfter();
        return local.isBefore(t.getDateTimeAfter()) ? t.getOffsetBefore() : t;
    }

    public boolean isValidOffset(LocalDateTime localDateTime, ZoneOffset offset) {
        return getValidOffsets(localDateTime).contains(offset);
    }

    private ZoneOffsetTransition[] transitionsOf(int year) {
        ZoneOffsetTransition[] all = yearCache.get(year);
        if (all != null) return all;
        all = new ZoneOffsetTransition[lastRules.length];
        for (int i = 0; i < all.length; i++) all[i] = lastRules[i].createTransition(year);
        if (year < LAST_CACHED_YEAR) yearCache.putIfAbsent(year, all);
        return all;
    }

    public ZoneOffset getStandardOffset(Instant instant) {
        return standardOffsets[indexAfter(standardTransitions, instant.getEpochSecond())];
    }

    public Duration getDaylightSavings(Instant instant) {
        return Duration.ofSeconds(getOffset(instant).getTotalSeconds() - getStandardOffset(instant).getTotalSeconds());
    }

    public boolean isDaylightSavings(Instant instant) {
        return !getStandardOffset(instant).equals(getOffset(instant));
    }

    public ZoneOffsetTransition nextTransition(Instant instant) {
        long epochSecond = instant.getEpochSecond();
        int known = savingsInstantTransitions.length;
        if (known == 0 || epochSecond >= savingsInstantTransitions[known - 1]) {
            if (lastRules.length == 0) return null;
            int year = yearOf(epochSecond, lastWall());
            for (ZoneOffsetTransition t : transitionsOf(year)) if (epochSecond < t.toEpochSecond()) return t;
            return year < Year.MAX_VALUE ? transitionsOf(year + 1)[0] : null;
        }
        int index = indexAfter(savingsInstantTransitions, epochSecond);
        return new ZoneOffsetTransition(savingsInstantTransitions[index], wallOffsets[index], wallOffsets[index + 1]);
    }

    public ZoneOffsetTransition previousTransition(Instant instant) {
        long epochSecond = instant.getEpochSecond();
        if (instant.getNano() > 0 && epochSecond < Long.MAX_VALUE) epochSecond++;
        int known = savingsInstantTransitions.length;
        long lastKnown = known == 0 ? Long.MIN_VALUE : savingsInstantTransitions[known - 1];
        if (lastRules.length > 0 && epochSecond > lastKnown) {
            int year = yearOf(epochSecond, lastWall());
            ZoneOffsetTransition[] all = transitionsOf(year);
            for (int i = all.length - 1; i >= 0; i--) if (epochSecond > all[i].toEpochSecond()) return all[i];
            int lastKnownYear = known == 0 ? Year.MIN_VALUE : yearOf(lastKnown, lastWall());
            if (--year > lastKnownYear) {
                all = transitionsOf(year);
                return all[all.length - 1];
            }
        }
        int index = Arrays.binarySearch(savingsInstantTransitions, epochSecond);
        if (index < 0) index = -index - 1;
        if (index <= 0) return null;
        return new ZoneOffsetTransition(savingsInstantTransitions[index - 1], wallOffsets[index - 1], wallOffsets[index]);
    }

    public List<ZoneOffsetTransition> getTransitions() {
        ZoneOffsetTransition[] all = new ZoneOffsetTransition[savingsInstantTransitions.length];
        for (int i = 0; i < all.length; i++)
            all[i] = new ZoneOffsetTransition(savingsInstantTransitions[i], wallOffsets[i], wallOffsets[i + 1]);
        return List.of(all);
    }

    public List<ZoneOffsetTransitionRule> getTransitionRules() {
        return List.of(lastRules);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ZoneRules o && Arrays.equals(standardTransitions, o.standardTransitions)
            && Arrays.equals(standardOffsets, o.standardOffsets) && Arrays.equals(savingsInstantTransitions, o.savingsInstantTransitions)
            && Arrays.equals(wallOffsets, o.wallOffsets) && Arrays.equals(lastRules, o.lastRules);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(standardTransitions) ^ Arrays.hashCode(standardOffsets) ^ Arrays.hashCode(savingsInstantTransitions)
            ^ Arrays.hashCode(wallOffsets) ^ Arrays.hashCode(lastRules);
    }

    @Override
    public String toString() {
        if (isFixedOffset()) return "ZoneRules[currentStandardOffset=" + wallOffsets[0] + "]";
        return "ZoneRules[currentStandardOffset=" + standardOffsets[standardOffsets.length - 1] + "]";
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }

    /** The form of Ser without its first byte. */
    void write(java.io.DataOutput out) throws java.io.IOException {
        write(out, standardTransitions, standardOffsets);
        write(out, savingsInstantTransitions, wallOffsets);
        out.writeByte(lastRules.length);
        for (ZoneOffsetTransitionRule rule : lastRules) Ser.writeRule(out, rule);
    }

    private static void write(java.io.DataOutput out, long[] transitions, ZoneOffset[] offsets) throws java.io.IOException {
        out.writeInt(transitions.length);
        for (long second : transitions) Ser.writeSecond(out, second);
        for (ZoneOffset offset : offsets) Ser.writeOffset(out, offset);
    }

    static ZoneRules read(java.io.DataInput in) throws java.io.IOException {
        long[] standardTransitions = readTransitions(in);
        ZoneOffset[] standardOffsets = readOffsets(in, standardTransitions.length + 1);
        long[] savingsTransitions = readTransitions(in);
        ZoneOffset[] wallOffsets = readOffsets(in, savingsTransitions.length + 1);
        ZoneOffsetTransitionRule[] rules = new ZoneOffsetTransitionRule[in.readByte()];
        for (int i = 0; i < rules.length; i++) rules[i] = Ser.readRule(in);
        return new ZoneRules(standardTransitions, standardOffsets, savingsTransitions, wallOffsets, rules);
    }

    /** The table grows as it is read: the count may be anything. */
    private static long[] readTransitions(java.io.DataInput in) throws java.io.IOException {
        int n = in.readInt();
        if (n < 0) throw new java.io.InvalidObjectException("negative count " + n);
        long[] seconds = new long[Math.min(n, 256)];
        for (int i = 0; i < n; i++) {
            if (i == seconds.length) seconds = Arrays.copyOf(seconds, Math.min(n, 2 * i));
            seconds[i] = Ser.readSecond(in);
        }
        return seconds;
    }

    private static ZoneOffset[] readOffsets(java.io.DataInput in, int n) throws java.io.IOException {
        ZoneOffset[] offsets = new ZoneOffset[n];
        for (int i = 0; i < n; i++) offsets[i] = Ser.readOffset(in);
        return offsets;
    }
}
