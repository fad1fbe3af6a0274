import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/* Threads that load, link and initialize the same classes at once: each is initialized once, by one of them, before any
 * sees its statics; a failing initializer fails once with its own error, then for everybody (JLS 12.4.2). */
public class Main {
    static final int THREADS = 6;
    static final AtomicInteger initialized = new AtomicInteger();

    interface Shape { default int sides() { return Sides.of(getClass().getSimpleName()); } }
    static class Sides {
        static final TreeMap<String, Integer> table = new TreeMap<>();
        static {
            initialized.incrementAndGet();
            Thread.yield();
            table.put("Triangle", 3);
            table.put("Square", 4);
            table.put("Pentagon", 5);
        }
        static int of(String name) { return table.get(name); }
    }
    static class Base { static final int seed = count(7); }
    static class Triangle extends Base implements Shape { static final int own = count(seed + 1); }
    static class Square extends Base implements Shape { static final int own = count(seed + 2); }
    static class Pentagon extends Square { static final int own = count(Square.own + seed); }

    static class Broken {
        static final int value = fail();
        static int fail() { initialized.incrementAndGet(); throw new IllegalStateException("broken"); }
    }
    enum Level { LOW, HIGH { int weight() { return 10; } }; int weight() { return 1; } static { initialized.incrementAndGet(); } }
    record Pair(int a, String b) { static final Pair ZERO = new Pair(count(0), "zero"); }

    public static int count(int n) {
        initialized.incrementAndGet();
        Thread.yield();
        return n;
    }

    /* Each loader defines Payload anew: all threads must get the one class of a loader. */
    public static class Payload implements Supplier<String> {
        static int made;
        static { made = count(40); }
        public String get() { return "payload " + made + " " + new int[0][0].getClass().getName(); }
    }
    static class Fresh extends ClassLoader {
        static { registerAsParallelCapable(); }
        final byte[] bytes;
        final AtomicInteger defined = new AtomicInteger();
        Fresh(byte[] bytes) { super(Main.class.getClassLoader()); this.bytes = bytes; }
        @Override protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals("Main$Payload"))
                return super.loadClass(name, resolve);
            synchronized (getClassLoadingLock(name)) {
                Class<?> c = findLoadedClass(name);
                if (c == null) {
                    defined.incrementAndGet();
                    c = defineClass(name, bytes, 0, bytes.length);
                }
                return c;
            }
        }
    }

    static String use(int turn) throws Throwable {
        StringBuilder sb = new StringBuilder();
        switch (turn % 3) {
        case 0 -> sb.append(new Triangle().sides()).append(Triangle.own).append(new Pentagon().sides()).append(Pentagon.own);
        case 1 -> sb.append(new Triangle().sides()).append(Triangle.own).append(new Pentagon().sides()).append(Pentagon.own);
        default -> {
            Class<?> c = Class.forName("Main$Pentagon");
            Object p = c.getDeclaredConstructor().newInstance();
            sb.append(new Triangle().sides()).append(Triangle.own).append(((Shape) p).sides()).append(Pentagon.own);
        }
        }
        sb.append(new Square().sides()).append(Square.own).append(' ').append(Level.valueOf("HIGH").weight() + Level.LOW.weight());
        sb.append(' ').append(Pair.ZERO).append(Pair.ZERO.equals(new Pair(0, "zero")));
        IntSupplier lambda = () -> Triangle.own + Base.seed;
        sb.append(' ').append(lambda.getAsInt());
        sb.append(' ').append(MethodHandles.lookup().findStatic(Main.class, "plain", MethodType.methodType(int.class, int.class)).invoke(5));
        sb.append(' ').append(new Triangle[2][3].getClass().getName());
        return sb.toString();
    }

    static int plain(int n) { return n * 2; }

    public static void main(String[] args) throws Exception {
        byte[] bytes = Main.class.getResourceAsStream("Main$Payload.class").readAllBytes();
        List<Fresh> loaders = new ArrayList<>();
        for (int i = 0; i < 8; i++)
            loaders.add(new Fresh(bytes));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        Set<Class<?>> payloads = ConcurrentHashMap.newKeySet();
        AtomicInteger first = new AtomicInteger(), later = new AtomicInteger();
        Thread[] threads = new Thread[THREADS];
        for (int t = 0; t < THREADS; t++) {
            int turn = t;
            threads[t] = new Thread(() -> {
                try {
                    start.await();
                    seen.add(use(turn));
                    try {
                        seen.add("unexpected " + Broken.value);
                    } catch (ExceptionInInitializerError e) {
                        if (e.getCause().getMessage().equals("broken"))
                            first.incrementAndGet();
                    } catch (NoClassDefFoundError e) {
                        later.incrementAndGet();
                    }
                    for (Fresh loader : loaders) {
                        Class<?> c = loader.loadClass("Main$Payload");
                        payloads.add(c);
                        seen.add(((Supplier<?>) c.getDeclaredConstructor().newInstance()).get().toString());
                    }
                } catch (Throwable e) {
                    seen.add(e.toString());
                }
            });
            threads[t].start();
        }
        for (Thread t : threads)
            t.join();
        for (String s : new java.util.TreeSet<>(seen))
            System.out.println(s);
        System.out.println(initialized + " initializations, " + payloads.size() + " payload classes, defined "
                + loaders.stream().mapToInt(l -> l.defined.get()).sum());
        System.out.println(first + " failed, " + later + " found it failed");
    }
}
