package java.time.chrono;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;

public final class MinguoChronology extends AbstractChronology implements java.io.Serializable {
    private static final long serialVersionUID = 1039765215346859963L;

    public static final MinguoChronology INSTANCE = new MinguoChronology();
    /** What this calendar's years are ahead of ISO's. */
    static final int YEARS = -1911;

    private MinguoChronology() {}

    @Override
    public String getId() {
        return "Minguo";
    }

    @Override
    public String getCalendarType() {
        return "roc";
    }

    @Override
    public MinguoDate date(Era era, int yearOfEra, int month, int dayOfMonth) {
        return date(prolepticYear(era, yearOfEra), month, dayOfMonth);
    }

    @Override
    public MinguoDate date(int prolepticYear, int month, int dayOfMonth) {
        return MinguoDate.of(prolepticYear, month, dayOfMonth);
    }

    @Override
    public MinguoDate dateYearDay(Era era, int yearOfEra, int dayOfYear) {
        return dateYearDay(prolepticYear(era, yearOfEra), dayOfYear);
    }

    @Override
    public MinguoDate dateYearDay(int prolepticYear, int dayOfYear) {
        return new MinguoDate(LocalDate.ofYearDay(prolepticYear - YEARS, dayOfYear));
    }

    @Override
    public MinguoDate dateEpochDay(long epochDay) {
        return MinguoDate.ofEpochDay(epochDay);
    }

    @Override
    public MinguoDate dateNow() {
        return dateNow(Clock.systemDefaultZone());
    }

    @Override
    public MinguoDate dateNow(ZoneId zone) {
        return dateNow(Clock.system(zone));
    }

    @Override
    public MinguoDate dateNow(Clock clock) {
        return date(LocalDate.now(clock));
    }

    @Override
    public MinguoDate date(TemporalAccessor temporal) {
        return temporal instanceof MinguoDate d ? d : dateEpochDay(LocalDate.from(temporal).toEpochDay());
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTime<MinguoDate> localDateTime(TemporalAccessor temporal) {
        return (ChronoLocalDateTime<MinguoDate>) super.localDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<MinguoDate> zonedDateTime(TemporalAccessor temporal) {
        return (ChronoZonedDateTime<MinguoDate>) super.zonedDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<MinguoDate> zonedDateTime(Instant instant, ZoneId zone) {
        return (ChronoZonedDateTime<MinguoDate>) super.zonedDateTime(instant, zone);
    }

    @Override
    public boolean isLeapYear(long prolepticYear) {
        return java.time.Year.isLeap(prolepticYear - YEARS);
    }

    @Override
    public int prolepticYear(Era era, int yearOfEra) {
        if (!(era instanceof MinguoEra)) throw new ClassCastException("Era must be MinguoEra");
        return era == MinguoEra.ROC ? yearOfEra : 1 - yearOfEra;
    }

    @Override
    public MinguoEra eraOf(int eraValue) {
        return MinguoEra.of(eraValue);
    }

    @Override
    public List<Era> eras() {
        return List.of(MinguoEra.values());
    }

    @Override
    public ValueRange range(ChronoField field) {
        ValueRange r = field.range();
        switch (field) {
            case PROLEPTIC_MONTH: return ValueRange.of(r.getMinimum() + YEARS * 12L, r.getMaximum() + YEARS * 12L);
            case YEAR_OF_ERA: {
                ValueRange y = ChronoField.YEAR.range();
                return ValueRange.of(1, y.getMaximum() + YEARS, -y.getMinimum() + 1 - YEARS);
            }
            case YEAR: return ValueRange.of(r.getMinimum() + YEARS, r.getMaximum() + YEARS);
            default: return r;
        }
    }

    @Override
    public MinguoDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        return (MinguoDate) super.resolveDate(fieldValues, resolverStyle);
    }

    /** Any date of the era, for its texts. */
    MinguoDate eraDate(Era era) {
        return date(era, 1, 1, 1);
    }

    @Override
    public boolean isIsoBased() {
        return true;
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
