// A sieve on BitSet.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        BitSet s = new BitSet(1000); s.set(2, 1000); for (int i = 2; i * i < 1000; i = s.nextSetBit(i + 1)) for (int j = i * i; j < 1000; j += i) s.clear(j); show(s.cardinality() + " " + s.nextSetBit(500) + " " + s.previousSetBit(500) + " " + s.stream().limit(10).boxed().toList() + s.get(90, 110));
    }
}
