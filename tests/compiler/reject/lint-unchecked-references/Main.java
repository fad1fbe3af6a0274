import java.util.*;
import java.util.function.*;

class Main {
    static List raw() {
        return null;
    }

    static Function<Integer, List<String>[]> array = List[]::new;
    static Supplier<List<String>> reference = Main::raw;
    static Supplier<List<String>> fine = ArrayList::new;
    static Supplier<List<?>> wild = Main::raw;
    static Supplier<List<String>> lambda = () -> raw();
}
