// Root and English formats do not depend on the machine.
import java.time.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(String.format(Locale.ROOT, "%,d %.2f %s", 1234567, 0.5, Locale.ROOT.getLanguage().isEmpty()) + "TITLE".toLowerCase(Locale.ROOT) + String.format(Locale.ENGLISH, "%tB", LocalDate.of(2024, 5, 1)));
    }
}
