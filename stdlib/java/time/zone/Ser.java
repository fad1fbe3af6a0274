package java.time.zone;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.StreamCorruptedException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;

/** The form of this package's values in streams: a byte that names the class, then what its documentation gives. */
final class Ser implements Externalizable {
    private static final long serialVersionUID = -8885321777449118786L;
    private static final int RULES = 1, TRANSITION = 2, TRANSITION_RULE = 3;
    /** Moments from 1825 to 2300 that are whole quarters of an hour take three bytes. */
    private static final long FIRST_SHORT = -4575744000L, AFTER_SHORT = 10413792000L;

    private Object object;

    /** For reading. */
    public Ser() {}

    Ser(Object object) {
        this.object = object;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        switch (object) {
            case ZoneRules r -> {
                out.writeByte(RULES);
                r.write(out);
            }
            case ZoneOffsetTransition t -> {
                out.writeByte(TRANSITION);
                writeSecond(out, t.toEpochSecond());
                writeOffset(out, t.getOffsetBefore());
                writeOffset(out, t.getOffsetAfter());
            }
            case ZoneOffsetTransitionRule r -> {
                out.writeByte(TRANSITION_RULE);
                writeRule(out, r);
            }
            default -> throw new InvalidClassException("Unknown serialized type");
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        object = switch (in.readByte()) {
            case RULES -> ZoneRules.read(in);
            case TRANSITION -> readTransition(in);
            case TRANSITION_RULE -> readRule(in);
            default -> throw new StreamCorruptedException("Unknown serialized type");
        };
    }

    private Object readResolve() {
        return object;
    }

    static void writeSecond(DataOutput out, long second) throws IOException {
        if (second >= FIRST_SHORT && second < AFTER_SHORT && second % 900 == 0) {
            int quarters = (int) ((second - FIRST_SHORT) / 900);
            out.writeByte(quarters >>> 16);
            out.writeShort(quarters);
        } else {
            out.writeByte(255);
            out.writeLong(second);
        }
    }

    static long readSecond(DataInput in) throws IOException {
        int high = in.readUnsignedByte();
        return high == 255 ? in.readLong() : (long) ((high << 16) + in.readUnsignedShort()) * 900 + FIRST_SHORT;
    }

    static void writeOffset(DataOutput out, ZoneOffset offset) throws IOException {
        int seconds = offset.getTotalSeconds();
        out.writeByte(seconds % 900 == 0 ? seconds / 900 : 127);
        if (seconds % 900 != 0) out.writeInt(seconds);
    }

    static ZoneOffset readOffset(DataInput in) throws IOException {
        int quarters = in.readByte();
        return ZoneOffset.ofTotalSeconds(quarters == 127 ? in.readInt() : quarters * 900);
    }

    private static ZoneOffsetTransition readTransition(DataInput in) throws IOException {
        long second = readSecond(in);
        ZoneOffset before = readOffset(in), after = readOffset(in);
        if (before.equals(after)) throw new IllegalArgumentException("Offsets must not be equal");
        return new ZoneOffsetTransition(second, before, after);
    }

    /** 0, 1 or 2 half hours away from the standard offset; 3 where it is written out. */
    private static int shortDifference(ZoneOffset offset, ZoneOffset standard) {
        int difference = offset.getTotalSeconds() - standard.getTotalSeconds();
        return difference == 0 || difference == 1800 || difference == 3600 ? difference / 1800 : 3;
    }

    /** A word: month 4 bits, day 6 (less 32), day of week 3, hour 5, kind of time 2, standard offset 8, differences 2 and 2. */
    static void writeRule(DataOutput out, ZoneOffsetTransitionRule r) throws IOException {
        int seconds = r.isMidnightEndOfDay() ? 86400 : r.getLocalTime().toSecondOfDay();
        int standard = r.getStandardOffset().getTotalSeconds();
        int hour = seconds % 3600 == 0 ? seconds / 3600 : 31;
        int offset = standard % 900 == 0 ? standard / 900 + 128 : 255;
        int before = shortDifference(r.getOffsetBefore(), r.getStandardOffset());
        int after = shortDifference(r.getOffsetAfter(), r.getStandardOffset());
        int dayOfWeek = r.getDayOfWeek() == null ? 0 : r.getDayOfWeek().getValue();
        out.writeInt((r.getMonth().getValue() << 28) + (r.getDayOfMonthIndicator() + 32 << 22) + (dayOfWeek << 19) + (hour << 14)
            + (r.getTimeDefinition().ordinal() << 12) + (offset << 4) + (before << 2) + after);
        if (hour == 31) out.writeInt(seconds);
        if (offset == 255) out.writeInt(standard);
        if (before == 3) out.writeInt(r.getOffsetBefore().getTotalSeconds());
        if (after == 3) out.writeInt(r.getOffsetAfter().getTotalSeconds());
    }

    static ZoneOffsetTransitionRule readRule(DataInput in) throws IOException {
        int word = in.readInt();
        int dayOfWeek = word >>> 19 & 7, hour = word >>> 14 & 31, offset = word >>> 4 & 255;
        int seconds = hour == 31 ? in.readInt() : hour * 3600;
        int standard = offset == 255 ? in.readInt() : (offset - 128) * 900;
        int before = readDifference(in, word >>> 2 & 3, standard);
        int after = readDifference(in, word & 3, standard);
        return ZoneOffsetTransitionRule.of(Month.of(word >>> 28), (word >>> 22 & 63) - 32,
            dayOfWeek == 0 ? null : DayOfWeek.of(dayOfWeek), LocalTime.ofSecondOfDay(Math.floorMod(seconds, 86400)), seconds == 86400,
            ZoneOffsetTransitionRule.TimeDefinition.values()[word >>> 12 & 3], ZoneOffset.ofTotalSeconds(standard),
            ZoneOffset.ofTotalSeconds(before), ZoneOffset.ofTotalSeconds(after));
    }

    private static int readDifference(DataInput in, int difference, int standard) throws IOException {
        return difference == 3 ? in.readInt() : standard + difference * 1800;
    }
}
