// AttributedString over ranges.
import java.text.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    public static void main(String[] args) throws Exception {
        AttributedString a = new AttributedString("hello"); a.addAttribute(AttributedCharacterIterator.Attribute.LANGUAGE, Locale.US, 1, 3); AttributedCharacterIterator i = a.getIterator(); StringBuilder b = new StringBuilder(); for (char c = i.first(); c != CharacterIterator.DONE; c = i.next()) b.append(c).append(i.getRunStart()).append(i.getRunLimit()).append(i.getAttribute(AttributedCharacterIterator.Attribute.LANGUAGE) != null ? "L" : "-"); show(b); step(() -> a.addAttribute(AttributedCharacterIterator.Attribute.LANGUAGE, 1, 4, 4)); step(() -> new AttributedString((String) null));
    }
}
