package java.util;

/** A format string is wrong or does not fit its arguments. */
public sealed class IllegalFormatException extends IllegalArgumentException
        permits DuplicateFormatFlagsException, FormatFlagsConversionMismatchException,
        IllegalFormatArgumentIndexException, IllegalFormatCodePointException,
        IllegalFormatConversionException, IllegalFormatFlagsException,
        IllegalFormatPrecisionException, IllegalFormatWidthException,
        MissingFormatArgumentException, MissingFormatWidthException,
        UnknownFormatConversionException, UnknownFormatFlagsException {
    private static final long serialVersionUID = 18830826L;

    IllegalFormatException() {
    }
}
