package java.time;

import java.io.DataOutput;
import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.StreamCorruptedException;

/**
 * The form of this package's values in streams, as their documentation (Serialized Form) gives it: a byte that names the
 * class, then its fields, small numbers and trailing zeros shortened. A value within another has no byte but for zones.
 */
final class Ser implements Externalizable {
    private static final long serialVersionUID = -7683839454370182990L;

    private Object object;

    /** For reading. */
    public Ser() {}

    Ser(Object object) {
        this.object = object;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        switch (object) {
            case Duration d -> writeMoment(out, 1, d.getSeconds(), d.getNano());
            case Instant i -> writeMoment(out, 2, i.getEpochSecond(), i.getNano());
            case LocalDate d -> {
                out.writeByte(3);
                writeDate(out, d);
            }
            case LocalTime t -> {
                out.writeByte(4);
                writeTime(out, t);
            }
            case LocalDateTime t -> {
                out.writeByte(5);
                writeDateTime(out, t);
            }
            case ZonedDateTime z -> {
                out.writeByte(6);
                writeDateTime(out, z.toLocalDateTime());
                writeOffset(out, z.getOffset());
                writeZone(out, z.getZone());
            }
            case ZoneId zone -> writeZone(out, zone);
            case OffsetTime t -> {
                out.writeByte(9);
                writeTime(out, t.toLocalTime());
                writeOffset(out, t.getOffset());
            }
            case OffsetDateTime t -> {
                out.writeByte(10);
                writeDateTime(out, t.toLocalDateTime());
                writeOffset(out, t.getOffset());
            }
            case Year y -> {
                out.writeByte(11);
                out.writeInt(y.getValue());
            }
            case YearMonth m -> {
                out.writeByte(12);
                out.writeInt(m.getYear());
                out.writeByte(m.getMonthValue());
            }
            case MonthDay d -> {
                out.writeByte(13);
                out.writeByte(d.getMonthValue());
                out.writeByte(d.getDayOfMonth());
            }
            case Period p -> {
                out.writeByte(14);
                out.writeInt(p.getYears());
                out.writeInt(p.getMonths());
                out.writeInt(p.getDays());
            }
            default -> throw new InvalidClassException("Unknown serialized type");
        }
    }

    private static void writeMoment(DataOutput out, int type, long seconds, int nanos) throws IOException {
        out.writeByte(type);
        out.writeLong(seconds);
        out.writeInt(nanos);
    }

    private static void writeDate(DataOutput out, LocalDate d) throws IOException {
        out.writeInt(d.getYear());
        out.writeByte(d.getMonthValue());
        out.writeByte(d.getDayOfMonth());
    }

    /** The last field that is not 0 is complemented, those after it are left out. */
    private static void writeTime(DataOutput out, LocalTime t) throws IOException {
        int minute = t.getMinute(), second = t.getSecond(), nano = t.getNano();
        boolean toSecond = nano == 0, toMinute = toSecond && second == 0, toHour = toMinute && minute == 0;
        out.writeByte(toHour ? ~t.getHour() : t.getHour());
        if (!toHour) out.writeByte(toMinute ? ~minute : minute);
        if (!toMinute) out.writeByte(toSecond ? ~second : second);
        if (!toSecond) out.writeInt(nano);
    }

    private static void writeDateTime(DataOutput out, LocalDateTime t) throws IOException {
        writeDate(out, t.toLocalDate());
        writeTime(out, t.toLocalTime());
    }

    /** In quarters of an hour where it is that. */
    private static void writeOffset(DataOutput out, ZoneOffset offset) throws IOException {
        int seconds = offset.getTotalSeconds();
        out.writeByte(seconds % 900 == 0 ? seconds / 900 : 127);
        if (seconds % 900 != 0) out.writeInt(seconds);
    }

    private static void writeZone(DataOutput out, ZoneId zone) throws IOException {
        if (zone instanceof ZoneOffset offset) {
            out.writeByte(8);
            writeOffset(out, offset);
        } else {
            out.writeByte(7);
            out.writeUTF(zone.getId());
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        object = read(in, in.readByte());
    }

    private static Object read(ObjectInput in, byte type) throws IOException {
        return switch (type) {
            case 1 -> Duration.ofSeconds(in.readLong(), in.readInt());
            case 2 -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case 3 -> readDate(in);
            case 4 -> readTime(in);
            case 5 -> readDateTime(in);
            case 6 -> ZonedDateTime.ofLenient(readDateTime(in), readOffset(in), (ZoneId) read(in, in.readByte()));
            case 7 -> readRegion(in.readUTF());
            case 8 -> readOffset(in);
            case 9 -> OffsetTime.of(readTime(in), readOffset(in));
            case 10 -> OffsetDateTime.of(readDateTime(in), readOffset(in));
            case 11 -> Year.of(in.readInt());
            case 12 -> YearMonth.of(in.readInt(), in.readByte());
            case 13 -> MonthDay.of(in.readByte(), in.readByte());
            case 14 -> Period.of(in.readInt(), in.readInt(), in.readInt());
            default -> throw new StreamCorruptedException("Unknown serialized type");
        };
    }

    /** A zone that this host may not know, or a prefix with an offset. */
    private static ZoneId readRegion(String id) {
        return id.matches("(UTC|GMT|UT)([+-].*)?") ? ZoneId.of(id) : ZoneRegion.ofId(id, false);
    }

    private static LocalDate readDate(ObjectInput in) throws IOException {
        return LocalDate.of(in.readInt(), in.readByte(), in.readByte());
    }

    private static LocalTime readTime(ObjectInput in) throws IOException {
        int hour = in.readByte();
        if (hour < 0) return LocalTime.of(~hour, 0);
        int minute = in.readByte();
        if (minute < 0) return LocalTime.of(hour, ~minute);
        int second = in.readByte();
        if (second < 0) return LocalTime.of(hour, minute, ~second);
        return LocalTime.of(hour, minute, second, in.readInt());
    }

    private static LocalDateTime readDateTime(ObjectInput in) throws IOException {
        return LocalDateTime.of(readDate(in), readTime(in));
    }

    private static ZoneOffset readOffset(ObjectInput in) throws IOException {
        int quarters = in.readByte();
        return ZoneOffset.ofTotalSeconds(quarters == 127 ? in.readInt() : quarters * 900);
    }

    private Object readResolve() {
        return object;
    }
}
