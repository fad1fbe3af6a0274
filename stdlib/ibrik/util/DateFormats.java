package ibrik.util;

import java.util.Locale;
import java.util.UnknownFormatConversionException;

/** The conversions %t of Formatter. */
public final class DateFormats {
    private DateFormats() {
    }

    public static String format(Object arg, char suffix, Locale l) {
        if ("HIklMNLQpSTzZsBbhAaCYyjmdeRrDFc".indexOf(suffix) < 0) {
            throw new UnknownFormatConversionException("t" + suffix);
        }
        throw new UnsupportedOperationException("%t" + suffix
                + ": dates are not part of the library yet");
    }
}
