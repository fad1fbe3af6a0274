import java.io.InputStream;
import java.util.function.IntUnaryOperator;

/** Class loaders come and go with hot code; classes that override what was inlined come while threads run it. */
public class Main {
    public static class Work implements IntUnaryOperator {
        private int total;
        private int step(int n) { return n * 7 + total; }
        protected int mix(int n) { return step(n) ^ n >>> 3; }
        @Override public int applyAsInt(int n) {
            for (int i = 0; i < n; i++)
                total = mix(i) + 1;
            return total;
        }
    }

    static class Fresh extends ClassLoader {
        Fresh() { super(Main.class.getClassLoader()); }
        @Override protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals("Main$Work"))
                return super.loadClass(name, resolve);
            try (InputStream in = Main.class.getResourceAsStream("Main$Work.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (java.io.IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static class Base {
        int a() { return 1; }
        int b() { return 2; }
        int c() { return 3; }
        int d() { return a() + b() + c(); }
    }
    static class SubA extends Base { @Override int a() { return 10; } }
    static class SubB extends Base { @Override int b() { return 20; } }
    static class SubC extends Base { @Override int c() { return 30; } }
    static class SubD extends Base { @Override int d() { return 40; } }

    static volatile Base latest = new Base();
    static volatile boolean over;

    static int call(Base b) { return b.a() * 1000 + b.b() * 100 + b.c() * 10 + b.d(); }

    static int expected(Base b) {
        return b instanceof SubA ? 10245 : b instanceof SubB ? 3054 : b instanceof SubC ? 1533
             : b instanceof SubD ? 1270 : 1236;
    }

    static void watch() {
        long wrong = 0;
        Base plain = new Base();
        while (!over) {
            Base b = latest;
            for (int i = 0; i < 100; i++)
                if (call(b) != expected(b) || call(plain) != 1236)
                    wrong++;
        }
        System.out.println(wrong + " wrong");
    }

    static Base make(int kind) {
        switch (kind) {
        case 0: return new SubA();
        case 1: return new SubB();
        case 2: return new SubC();
        default: return new SubD();
        }
    }

    public static void main(String[] args) throws Exception {
        int loaders = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        Thread[] threads = new Thread[3];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(Main::watch);
            threads[i].start();
        }
        long sum = 0;
        for (int i = 0; i < loaders; i++) {
            IntUnaryOperator work = (IntUnaryOperator) new Fresh().loadClass("Main$Work").getConstructor().newInstance();
            for (int k = 0; k < 50; k++)
                sum += work.applyAsInt(200 + i);
            if (i % 10 == 5)
                latest = make(i / 10);
        }
        Thread.sleep(20);
        over = true;
        for (Thread t : threads)
            t.join();
        System.out.println(sum);
    }
}
