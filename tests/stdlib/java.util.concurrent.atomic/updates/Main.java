// The update functions of the atomics return old or new values.
import java.util.concurrent.atomic.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        AtomicInteger i = new AtomicInteger(10); show(i.getAndAdd(5) + " " + i.addAndGet(5) + " " + i.getAndDecrement() + " " + i.decrementAndGet() + " " + i.getAndUpdate(x -> x / 2) + " " + i.updateAndGet(x -> x * x) + " " + i.getAndAccumulate(3, (a, b) -> a % b) + " " + i.accumulateAndGet(9, Math::max) + " " + i.weakCompareAndSetPlain(9, 1) + i.intValue());
    }
}
