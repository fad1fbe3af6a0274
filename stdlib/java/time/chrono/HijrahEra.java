package java.time.chrono;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

public enum HijrahEra implements Era {
    AH;

    public static HijrahEra of(int era) {
        switch (era) {
            case 1: return AH;
            default: throw new DateTimeException("Invalid era: " + era);
        }
    }

    @Override
    public int getValue() {
        return ordinal() + 1;
    }

    @Override
    public String getDisplayName(TextStyle style, Locale locale) {
        return new DateTimeFormatterBuilder().appendText(ChronoField.ERA, style).toFormatter(locale)
            .withChronology(HijrahChronology.INSTANCE).format(HijrahChronology.INSTANCE.eraDate(this));
    }
}
