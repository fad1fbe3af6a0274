// The default generator's documented sequence.
import java.util.random.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        RandomGenerator r = RandomGenerator.of("L64X128MixRandom"); RandomGenerator g = RandomGeneratorFactory.of("L64X128MixRandom").create(7); show(g.ints(5, 0, 100).boxed().toList() + "" + g.longs(2).boxed().toList() + g.doubles(2).boxed().toList() + g.nextInt(10, 20) + g.nextFloat() + g.nextBoolean());
    }
}
