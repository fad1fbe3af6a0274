// Every exception of Formatter with its message.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        for (String f : new String[] {"%d", "%5", "%z", "%-d", "%+s", "%#d", "%.1d", "%,s", "%0d", "% +d", "%<d", "%9$d", "%-05d", "%c", "%tT", "%tx", "%.3c", "%-n", "%e", "%(x", "%,o", "%b %b"}) attempt(() -> String.format(f, "str")); show(new MissingFormatArgumentException("%s").getMessage() + new UnknownFormatConversionException("q").getMessage() + new IllegalFormatConversionException('d', String.class).getMessage() + new DuplicateFormatFlagsException("--").getMessage() + new FormatFlagsConversionMismatchException("#", 'd').getMessage() + new IllegalFormatPrecisionException(3).getMessage() + new IllegalFormatWidthException(-1).getMessage() + new MissingFormatWidthException("%-d").getMessage() + new IllegalFormatFlagsException("-0").getMessage() + new UnknownFormatFlagsException("x").getMessage() + new IllegalFormatCodePointException(0x110000).getMessage());
    }
}
