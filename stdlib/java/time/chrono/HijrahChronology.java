package java.time.chrono;

import java.time.Clock;
import java.time.DateTimeException;
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

public final class HijrahChronology extends AbstractChronology implements java.io.Serializable {
    private static final long serialVersionUID = 3127340209035924785L;

    public static final HijrahChronology INSTANCE = new HijrahChronology();
    static final int FIRST_YEAR = 1300, LAST_YEAR = 1600;
    /** By year, in three digits of base 16: a bit for each month, Muharram the lowest, set where it has 30 days. */
    private static final String LONG_MONTHS = "5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d9"
        + "5d4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b"
        + "53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b"
        + "4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55"
        + "aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada"
        + "5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4ad1562bc5b"
        + "53a6b5db2d64d29a554ad96daea6e8ed1da4d4aa6a2da5b9b72b686d16554ab95b2ba5b5da9d52ca694e46e95d4daad5aaaa4d"
        + "49b9374b6975d6ad52aa594b2ab55bad95d2dc5d92b25555ab55b4ba97a2745593aab4d69d65d2ba5b4aa954ad15d2dd9da5b4"
        + "5a952d25b8b717656db6aacaa9652b15b2bb5b6daab94d46a8d52da9d55a755749f13e4aa965566b5baab94";
    /** The epoch day on which each month begins, and the one after the last. */
    private static final int[] STARTS = new int[(LAST_YEAR - FIRST_YEAR + 1) * 12 + 1];

    static {
        STARTS[0] = -31826;
        for (int i = 0; i < STARTS.length - 1; i++) {
            int bits = Integer.parseInt(LONG_MONTHS.substring(i / 12 * 3, i / 12 * 3 + 3), 16);
            STARTS[i + 1] = STARTS[i] + 29 + (bits >> i % 12 & 1);
        }
    }

    private HijrahChronology() {}

    @Override
    public String getId() {
        return "Hijrah-umalqura";
    }

    @Override
    public String getCalendarType() {
        return "islamic-umalqura";
    }

    @Override
    public HijrahDate date(Era era, int yearOfEra, int month, int dayOfMonth) {
        return date(prolepticYear(era, yearOfEra), month, dayOfMonth);
    }

    @Override
    public HijrahDate date(int prolepticYear, int month, int dayOfMonth) {
        return HijrahDate.of(prolepticYear, month, dayOfMonth);
    }

    @Override
    public HijrahDate dateYearDay(Era era, int yearOfEra, int dayOfYear) {
        return dateYearDay(prolepticYear(era, yearOfEra), dayOfYear);
    }

    @Override
    public HijrahDate dateYearDay(int prolepticYear, int dayOfYear) {
        int m = month(prolepticYear, 1);
        if (dayOfYear < 1 || dayOfYear > STARTS[m + 12] - STARTS[m]) throw new DateTimeException("Invalid Hijrah day of year: " + dayOfYear);
        return HijrahDate.ofEpochDay(STARTS[m] + dayOfYear - 1);
    }

    @Override
    public HijrahDate dateEpochDay(long epochDay) {
        return HijrahDate.ofEpochDay(epochDay);
    }

    @Override
    public HijrahDate dateNow() {
        return dateNow(Clock.systemDefaultZone());
    }

    @Override
    public HijrahDate dateNow(ZoneId zone) {
        return dateNow(Clock.system(zone));
    }

    @Override
    public HijrahDate dateNow(Clock clock) {
        return date(LocalDate.now(clock));
    }

    @Override
    public HijrahDate date(TemporalAccessor temporal) {
        return temporal instanceof HijrahDate d ? d : dateEpochDay(LocalDate.from(temporal).toEpochDay());
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoLocalDateTime<HijrahDate> localDateTime(TemporalAccessor temporal) {
        return (ChronoLocalDateTime<HijrahDate>) super.localDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<HijrahDate> zonedDateTime(TemporalAccessor temporal) {
        return (ChronoZonedDateTime<HijrahDate>) super.zonedDateTime(temporal);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ChronoZonedDateTime<HijrahDate> zonedDateTime(Instant instant, ZoneId zone) {
        return (ChronoZonedDateTime<HijrahDate>) super.zonedDateTime(instant, zone);
    }

    @Override
    public boolean isLeapYear(long prolepticYear) {
        if (prolepticYear < FIRST_YEAR || prolepticYear > LAST_YEAR) return false;
        int m = month((int) prolepticYear, 1);
        return STARTS[m + 12] - STARTS[m] > 354;
    }

    @Override
    public int prolepticYear(Era era, int yearOfEra) {
        if (!(era instanceof HijrahEra)) throw new ClassCastException("Era must be HijrahEra");
        return yearOfEra;
    }

    @Override
    public HijrahEra eraOf(int eraValue) {
        if (eraValue != 1) throw new DateTimeException("invalid Hijrah era");
        return HijrahEra.AH;
    }

    @Override
    public List<Era> eras() {
        return List.of(HijrahEra.values());
    }

    @Override
    public ValueRange range(ChronoField field) {
        switch (field) {
            case DAY_OF_MONTH: return ValueRange.of(1, 1, 29, 30);
            case DAY_OF_YEAR: return ValueRange.of(1, 355);
            case ALIGNED_WEEK_OF_MONTH: return ValueRange.of(1, 5);
            case YEAR:
            case YEAR_OF_ERA: return ValueRange.of(FIRST_YEAR, LAST_YEAR);
            case ERA: return ValueRange.of(1, 1);
            default: return field.range();
        }
    }

    @Override
    public HijrahDate resolveDate(Map<TemporalField, Long> fieldValues, ResolverStyle resolverStyle) {
        return (HijrahDate) super.resolveDate(fieldValues, resolverStyle);
    }

    /** Any date of the era, for its texts. */
    HijrahDate eraDate(Era era) {
        return date(FIRST_YEAR, 1, 1);
    }

    /** Months since the first one, checked. */
    int month(int year, int month) {
        int m = (year - FIRST_YEAR) * 12 + month - 1;
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new DateTimeException("Invalid Hijrah date, year: " + year + ", month: " + month);
        return m;
    }

    /** The first day of a month, counted from the first one. */
    int start(int month) {
        return STARTS[month];
    }

    int length(int month) {
        return STARTS[month + 1] - STARTS[month];
    }

    /** The month of a day. */
    int monthOf(long epochDay) {
        if (epochDay < STARTS[0] || epochDay >= STARTS[STARTS.length - 1]) throw new DateTimeException("Hijrah date out of range");
        int i = java.util.Arrays.binarySearch(STARTS, (int) epochDay);
        return i >= 0 ? i : -i - 2;
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
