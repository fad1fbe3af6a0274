import java.util.concurrent.atomic.AtomicInteger;

/** Methods become hot while others are compiled, loaded and overridden; the compiler's thread is not the program's. */
public class Main {
    static class Shape {
        int sides() { return 0; }
        int twice() { return 2 * sides(); }
    }

    static class Triangle extends Shape { @Override int sides() { return 3; } }
    static class Square extends Shape { @Override int sides() { return 4; } }
    static class Pentagon extends Shape { @Override int twice() { return 10; } }

    static final AtomicInteger round = new AtomicInteger();

    static int sum(Shape[] shapes) {
        int sum = 0;
        for (Shape s : shapes)
            sum += s.twice() + s.sides();
        return sum;
    }

    static Shape make(int kind) {
        switch (kind) {
        case 0: return new Shape();
        case 1: return new Triangle();
        case 2: return new Square();
        default: return new Pentagon();
        }
    }

    /* Expected: what the kinds present add up to, whatever engine each call runs on. */
    static void work(String name) {
        long wrong = 0;
        for (int i = 0; i < 40_000; i++) {
            int kind = i / 10_000;
            Shape[] shapes = { make(0), make(kind), make(kind) };
            int[] each = { 0, 9, 12, 10 };
            if (sum(shapes) != 2 * each[kind])
                wrong++;
            round.incrementAndGet();
        }
        System.out.println(name + ": " + wrong + " wrong");
    }

    public static void main(String[] args) throws Exception {
        int before = Thread.activeCount();
        work("main");
        Thread[] others = new Thread[3];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Thread(() -> work("other"));
            others[i].start();
        }
        for (Thread t : others)
            t.join();
        System.out.println(round.get() + " rounds");
        System.out.println(Thread.activeCount() - before + " more threads");
        Thread[] all = new Thread[8];
        System.out.println(Thread.enumerate(all) + " " + all[0].getName() + " " + all[1]);
        Thread last = new Thread(() -> { });
        Thread next = new Thread(() -> { });
        System.out.println(next.threadId() - last.threadId());
    }
}
