// MessageFormat patterns read back, with formats set by hand.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        MessageFormat m = new MessageFormat("{0} of {1,number} is {2,number,percent}", Locale.US); show(m.format(new Object[] {"a", 1234.5, 0.25}) + m.toPattern() + m.getFormats().length + m.getFormatsByArgumentIndex()[0]); m.setFormat(0, new ChoiceFormat("0#no|1#one|1<some")); show(m.format(new Object[] {5, 1, 1}) + m.toPattern()); m.applyPattern("''{0}''"); show(m.format(new Object[] {null}) + m.equals(m.clone())); show(MessageFormat.format("{0,number,00.0}", 3.14159) + MessageFormat.format("{0}{0}", "x"));
    }
}
