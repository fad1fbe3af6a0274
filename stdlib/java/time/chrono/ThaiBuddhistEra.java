package java.time.chrono;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

public enum ThaiBuddhistEra implements Era {
    BEFORE_BE, BE;

    public static ThaiBuddhistEra of(int era) {
        switch (era) {
            case 0: return BEFORE_BE;
            case 1: return BE;
            default: throw new DateTimeException("Invalid era: " + era);
        }
    }

    @Override
    public int getValue() {
        return ordinal();
    }

    @Override
    public String getDisplayName(TextStyle style, Locale locale) {
        return new DateTimeFormatterBuilder().appendText(ChronoField.ERA, style).toFormatter(locale)
            .withChronology(ThaiBuddhistChronology.INSTANCE).format(ThaiBuddhistChronology.INSTANCE.eraDate(this));
    }
}
