package java.time.chrono;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Objects;

public final class JapaneseEra implements Era, java.io.Serializable {
    private static final long serialVersionUID = 1466499369062886794L;

    public static final JapaneseEra MEIJI = new JapaneseEra(-1, "Meiji", "Meiji", LocalDate.of(1868, 1, 1));
    public static final JapaneseEra TAISHO = new JapaneseEra(0, "Taisho", "Taish\u014d", LocalDate.of(1912, 7, 30));
    public static final JapaneseEra SHOWA = new JapaneseEra(1, "Showa", "Sh\u014dwa", LocalDate.of(1926, 12, 25));
    public static final JapaneseEra HEISEI = new JapaneseEra(2, "Heisei", "Heisei", LocalDate.of(1989, 1, 8));
    public static final JapaneseEra REIWA = new JapaneseEra(3, "Reiwa", "Reiwa", LocalDate.of(2019, 5, 1));
    private static final JapaneseEra[] ALL = {MEIJI, TAISHO, SHOWA, HEISEI, REIWA};

    private final transient int value;
    private final transient String name, text;
    private final transient LocalDate start;

    private JapaneseEra(int value, String name, String text, LocalDate start) {
        this.value = value;
        this.name = name;
        this.text = text;
        this.start = start;
    }

    LocalDate start() {
        return start;
    }

    /** The last day, or null for the present era. */
    LocalDate end() {
        return this == REIWA ? null : ALL[value + 2].start.minusDays(1);
    }

    static JapaneseEra at(LocalDate date) {
        int i = ALL.length - 1;
        while (i > 0 && date.isBefore(ALL[i].start)) i--;
        return ALL[i];
    }

    public static JapaneseEra of(int japaneseEra) {
        if (japaneseEra < -1 || japaneseEra > 3) throw new DateTimeException("Invalid era: " + japaneseEra);
        return ALL[japaneseEra + 1];
    }

    public static JapaneseEra valueOf(String japaneseEra) {
        Objects.requireNonNull(japaneseEra, "japaneseEra");
        for (JapaneseEra e : ALL) if (e.name.equals(japaneseEra)) return e;
        throw new IllegalArgumentException("japaneseEra is invalid");
    }

    public static JapaneseEra[] values() {
        return ALL.clone();
    }

    @Override
    public String getDisplayName(TextStyle style, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return style.asNormal() == TextStyle.NARROW ? name.substring(0, 1) : text;
    }

    @Override
    public int getValue() {
        return value;
    }

    @Override
    public ValueRange range(TemporalField field) {
        return field == ChronoField.ERA ? JapaneseChronology.INSTANCE.range(ChronoField.ERA) : Era.super.range(field);
    }

    @Override
    public String toString() {
        return name;
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    /** Values come through Ser alone. */
    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Deserialization via serialization delegate");
    }
}
