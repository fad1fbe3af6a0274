// Streams of Random repeat with their seed.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(new Random(7).ints(5, -10, 10).boxed().toList() + "" + new Random(7).longs(2, 0, 1L << 40).boxed().toList() + new Random(7).doubles(2, 1, 2).boxed().toList() + new Random(7).ints().limit(2).boxed().toList()); Random r = new Random(77); int[] c = new int[6]; for (int i = 0; i < 600; i++) c[r.nextInt(6)]++; show(Arrays.toString(c) + r.nextInt(1 << 20) + r.nextLong() % 1000 + r.nextBoolean());
    }
}
