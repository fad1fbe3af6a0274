/** Small synchronized method calls in a loop: pi by random points, from a shared generator. */
public class Main extends Bench {
    static final class Shared {
        private final Random random = new Random(113);

        synchronized double next() {
            return random.nextDouble();
        }
    }

    @Override
    long iterate(int points) {
        Shared shared = new Shared();
        int inside = 0;
        for (int i = 0; i < points; i++) {
            double x = shared.next(), y = shared.next();
            if (x * x + y * y <= 1) inside++;
        }
        return inside;
    }

    public static void main(String[] args) {
        new Main().run("montecarlo", 200000, args);
    }
}
