package java.time.chrono;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

public enum MinguoEra implements Era {
    BEFORE_ROC, ROC;

    public static MinguoEra of(int era) {
        switch (era) {
            case 0: return BEFORE_ROC;
            case 1: return ROC;
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
            .withChronology(MinguoChronology.INSTANCE).format(MinguoChronology.INSTANCE.eraDate(this));
    }
}
