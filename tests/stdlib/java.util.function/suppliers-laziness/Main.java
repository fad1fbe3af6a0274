// Suppliers run when asked, each time.
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int[] n = {0}; Supplier<Integer> s = () -> ++n[0]; show(n[0] + "" + s.get() + s.get() + Optional.of(5).orElseGet(s) + n[0] + Optional.<Integer>empty().orElseGet(s) + Stream.generate(s).limit(2).toList() + n[0]); LongSupplier l = () -> n[0]; DoubleSupplier d = l::getAsLong; show(d.getAsDouble());
    }
}
