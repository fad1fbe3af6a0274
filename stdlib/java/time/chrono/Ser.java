package java.time.chrono;

import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.StreamCorruptedException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/** The form of this package's values in streams: a byte that names the class, then what its documentation gives. */
final class Ser implements Externalizable {
    private static final long serialVersionUID = -6103370247208168577L;
    private static final int CHRONOLOGY = 1, DATE_TIME = 2, ZONED = 3, JAPANESE_DATE = 4, JAPANESE_ERA = 5, HIJRAH_DATE = 6,
        MINGUO_DATE = 7, THAI_BUDDHIST_DATE = 8, PERIOD = 9;

    private Object object;

    /** For reading. */
    public Ser() {}

    Ser(Object object) {
        this.object = object;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        switch (object) {
            case Chronology c -> {
                out.writeByte(CHRONOLOGY);
                out.writeUTF(c.getId());
            }
            case ChronoLocalDateTimeImpl<?> t -> {
                out.writeByte(DATE_TIME);
                out.writeObject(t.toLocalDate());
                out.writeObject(t.toLocalTime());
            }
            case ChronoZonedDateTimeImpl<?> z -> {
                out.writeByte(ZONED);
                out.writeObject(z.toLocalDateTime());
                out.writeObject(z.getOffset());
                out.writeObject(z.getZone());
            }
            case JapaneseDate d -> {
                out.writeByte(JAPANESE_DATE);
                writeDate(out, d);
            }
            case JapaneseEra e -> {
                out.writeByte(JAPANESE_ERA);
                out.writeByte(e.getValue());
            }
            case HijrahDate d -> {
                out.writeByte(HIJRAH_DATE);
                out.writeObject(d.getChronology());
                writeDate(out, d);
            }
            case MinguoDate d -> {
                out.writeByte(MINGUO_DATE);
                writeDate(out, d);
            }
            case ThaiBuddhistDate d -> {
                out.writeByte(THAI_BUDDHIST_DATE);
                writeDate(out, d);
            }
            case ChronoPeriodImpl p -> {
                out.writeByte(PERIOD);
                out.writeUTF(p.getChronology().getId());
                for (var unit : p.getUnits()) out.writeInt((int) p.get(unit));
            }
            default -> throw new InvalidClassException("Unknown serialized type");
        }
    }

    private static void writeDate(ObjectOutput out, ChronoLocalDate date) throws IOException {
        out.writeInt(date.get(ChronoField.YEAR));
        out.writeByte(date.get(ChronoField.MONTH_OF_YEAR));
        out.writeByte(date.get(ChronoField.DAY_OF_MONTH));
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        object = read(in, in.readByte());
    }

    private static Object read(ObjectInput in, byte type) throws IOException, ClassNotFoundException {
        return switch (type) {
            case CHRONOLOGY -> Chronology.of(in.readUTF());
            case DATE_TIME -> ((ChronoLocalDate) in.readObject()).atTime((LocalTime) in.readObject());
            case ZONED -> readZoned((ChronoLocalDateTime<?>) in.readObject(), in);
            case JAPANESE_DATE -> JapaneseChronology.INSTANCE.date(LocalDate.of(in.readInt(), in.readByte(), in.readByte()));
            case JAPANESE_ERA -> JapaneseEra.of(in.readByte());
            case HIJRAH_DATE -> ((HijrahChronology) in.readObject()).date(in.readInt(), in.readByte(), in.readByte());
            case MINGUO_DATE -> MinguoDate.of(in.readInt(), in.readByte(), in.readByte());
            case THAI_BUDDHIST_DATE -> ThaiBuddhistDate.of(in.readInt(), in.readByte(), in.readByte());
            case PERIOD -> Chronology.of(in.readUTF()).period(in.readInt(), in.readInt(), in.readInt());
            default -> throw new StreamCorruptedException("Unknown serialized type");
        };
    }

    private static Object readZoned(ChronoLocalDateTime<?> dateTime, ObjectInput in) throws IOException, ClassNotFoundException {
        ZoneOffset offset = (ZoneOffset) in.readObject();
        return dateTime.atZone(offset).withZoneSameLocal((ZoneId) in.readObject());
    }

    private Object readResolve() {
        return object;
    }
}
