import java.util.concurrent.CountDownLatch;

/** Classes that override what compiled loops have inlined are loaded while four threads run them. */
public class Main {
    static class Base {
        int value = 1;
        int get() { return value; }
        int twice() { return get() + get(); }
    }

    static class One extends Base {
        @Override int get() { return value + 10; }
    }

    static class Two extends One {
        @Override int get() { return value + 100; }
        @Override int twice() { return 7; }
    }

    interface Shape { int area(); }

    static class Square implements Shape {
        public int area() { return 4; }
    }

    static class Round implements Shape {
        public int area() { return 3; }
    }

    static abstract class Abstract {
        abstract int kind();
    }

    static class First extends Abstract {
        int kind() { return 1; }
    }

    static class Second extends Abstract {
        int kind() { return 2; }
    }

    static volatile Base base = new Base();
    static volatile Shape shape = new Square();
    static volatile Abstract kind = new First();
    static volatile boolean stop;
    static volatile int wrong;

    static int sum(Base b, int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) sum += b.get() + b.twice();
        return sum;
    }

    static int areas(Shape s, Abstract a, int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) sum += s.area() * 10 + a.kind();
        return sum;
    }

    static void loop(CountDownLatch warm) {
        for (int round = 0; !stop || round < 50; round++) {
            Base b = base;
            int name = b.getClass().getSimpleName().length(), each = sum(b, 200) / 200; // Base One Two
            int want = b.getClass() == Base.class ? 3 : name == 3 && b.getClass().getSuperclass() == Base.class ? 33 : 108;
            if (each != want) wrong++;
            Shape s = shape;
            Abstract a = kind;
            if (areas(s, a, 100) != 100 * ((s instanceof Square ? 40 : 30) + (a instanceof First ? 1 : 2))) wrong++;
            if (round == 40) warm.countDown();
        }
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch warm = new CountDownLatch(4);
        Thread[] threads = new Thread[4];
        for (int i = 0; i < 4; i++) {
            threads[i] = new Thread(() -> loop(warm));
            threads[i].start();
        }
        warm.await();
        base = (Base) Class.forName("Main$One").getDeclaredConstructor().newInstance();
        Thread.sleep(5);
        shape = new Round();
        Thread.sleep(5);
        kind = new Second();
        base = (Base) Class.forName("Main$Two").getDeclaredConstructor().newInstance();
        Thread.sleep(5);
        base = new Base();
        Thread.sleep(5);
        stop = true;
        for (Thread t : threads) t.join();
        System.out.println(wrong + " " + sum(new Base(), 1000) + " " + sum(new One(), 1000) + " " + sum(new Two(), 1000));
    }
}
