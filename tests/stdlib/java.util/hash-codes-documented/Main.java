// Hash codes that the documentation defines.
import java.math.*;
import java.time.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(List.of(1, 2).hashCode() + " " + Set.of(1, 2).hashCode() + " " + Map.of("a", 1).hashCode() + " " + Objects.hash(1, "x") + " " + Arrays.hashCode(new int[] {1, 2}) + " " + Map.entry("k", "v").hashCode() + " " + Optional.of("o").hashCode() + " " + Boolean.hashCode(true) + " " + Double.hashCode(1.5) + " " + Long.hashCode(1L << 40) + " " + "hash".hashCode() + " " + Character.hashCode('c') + " " + new BitSet().hashCode() + " " + LocalDate.of(2024, 1, 1).hashCode() + " " + new BigDecimal("1.50").hashCode() + " " + BigInteger.TEN.hashCode() + " " + UUID.fromString("1-2-3-4-5").hashCode() + " " + Collections.nCopies(3, "x").hashCode() + " " + new ArrayDeque<>().isEmpty());
    }
}
