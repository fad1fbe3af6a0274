import ibrik.abi.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** Ways to go on after a budget is used up: each uses what is limited in a place where little can be stopped. */
public class Main {
    static String what;
    static List<Object> kept = new ArrayList<>();
    static volatile Object sink;

    static void use() {
        byte[] b = new byte[1000];
        for (long i = 0; ; i++) {
            try {
                switch (what) {
                    case "calls" -> Host.version();
                    case "output" -> Host.write((int) Host.open("/dev/null", Host.OPEN_WRITE, 0), b, 0, b.length);
                    case "files" -> Host.open("/dev/null", 1, 0);
                    case "heap" -> kept.add(new byte[100_000]);
                    case "threads" -> {
                        Thread t = new Thread(() -> idle());
                        t.setDaemon(true);
                        t.start();
                    }
                    default -> sink = i;
                }
            } catch (Throwable t) {
                sink = t;
            }
        }
    }

    static void idle() {
        while (true) {
            try {
                Thread.sleep(100);
            } catch (Throwable t) {
                sink = t;
            }
        }
    }

    static int depth;
    static int unwound;

    static void deep() {
        try {
            depth++;
            deep();
        } finally {
            if (++unwound > 400 || what.equals("cpu") || what.equals("wall") || what.equals("bytecodes")) {
                use();
            }
        }
    }

    static class Finalized {
        @Override
        @SuppressWarnings({"deprecation", "removal"})
        protected void finalize() {
            use();
        }
    }

    static class Initialized {
        static {
            use();
        }
        static void touch() {
        }
    }

    static class A { static { B.touch(); } static void touch() { } }
    static class B { static { C.touch(); } static void touch() { } }
    static class C { static { deep(); } static void touch() { } }

    static class Locked {
        synchronized void hold() {
            use();
        }
    }

    static class Text {
        @Override
        public String toString() {
            use();
            return "";
        }
        @Override
        public int hashCode() {
            use();
            return 0;
        }
        @Override
        public boolean equals(Object o) {
            use();
            return true;
        }
    }

    static class Thrown extends RuntimeException {
        @Override
        public String getMessage() {
            use();
            return "";
        }
    }

    static class Resource implements AutoCloseable {
        @Override
        public void close() {
            use();
        }
    }

    static class Loader extends ClassLoader {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            use();
            throw new ClassNotFoundException(name);
        }
    }

    static void start(Runnable r, boolean daemon) {
        Thread t = new Thread(r);
        t.setDaemon(daemon);
        t.start();
    }

    @SuppressWarnings("removal")
    public static void main(String[] args) throws Throwable {
        what = args[0];
        switch (args[1]) {
            case "hook" -> Runtime.getRuntime().addShutdownHook(new Thread(Main::use));
            case "hook-exit" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    start(Main::use, true);
                    System.exit(3);
                }));
                System.exit(0);
            }
            case "exit-hook" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(Main::use));
                System.exit(7);
            }
            case "exit-thrown" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(Main::use));
                throw new Error();
            }
            case "finalizer" -> {
                for (int i = 0; i < 100; i++) {
                    new Finalized();
                }
                while (true) {
                    System.gc();
                    Thread.sleep(10);
                }
            }
            case "cleaner" -> {
                java.lang.ref.Cleaner c = java.lang.ref.Cleaner.create();
                for (int i = 0; i < 100; i++) {
                    c.register(new byte[10], Main::use);
                }
                while (true) {
                    System.gc();
                    Thread.sleep(10);
                }
            }
            case "catch" -> {
                while (true) {
                    try {
                        use();
                    } catch (Error e) {
                        continue;
                    } finally {
                        use();
                    }
                }
            }
            case "left" -> start(Main::use, false);
            case "left-many" -> {
                start(Main::use, false);
                start(Main::use, false);
                start(Main::idle, false);
            }
            case "deep" -> deep();
            case "deep-catch" -> {
                while (true) {
                    try {
                        deep();
                    } catch (StackOverflowError e) {
                        sink = e;
                    }
                }
            }
            case "initializer" -> Initialized.touch();
            case "initializers" -> A.touch();
            case "initializer-threads" -> {
                start(Initialized::touch, false);
                Initialized.touch();
            }
            case "monitor" -> {
                Locked l = new Locked();
                start(l::hold, false);
                Thread.sleep(5);
                l.hold();
            }
            case "message" -> throw new Thrown();
            case "handler" -> {
                Thread.setDefaultUncaughtExceptionHandler((t, e) -> use());
                throw new Error();
            }
            case "text" -> System.out.println(new Text());
            case "hash" -> new java.util.HashMap<Object, Object>().put(new Text(), "");
            case "close" -> {
                try (Resource r = new Resource()) {
                    throw new Error();
                }
            }
            case "loader" -> new Loader().loadClass("Nothing");
            case "reflection" -> Main.class.getDeclaredMethod("use").invoke(null);
            case "handle" -> java.lang.invoke.MethodHandles.lookup()
                .findStatic(Main.class, "use", java.lang.invoke.MethodType.methodType(void.class)).invoke();
            case "proxy" -> ((Runnable) java.lang.reflect.Proxy.newProxyInstance(Main.class.getClassLoader(),
                new Class<?>[] {Runnable.class}, (p, m, a) -> {
                    use();
                    return null;
                })).run();
            case "virtual" -> Thread.ofVirtual().start(Main::use).join();
            case "executor" -> Executors.newFixedThreadPool(2).submit(Main::use);
            case "sort" -> java.util.Arrays.sort(new Integer[] {1, 2, 3}, (a, b) -> {
                use();
                return 0;
            });
            case "stream" -> java.util.stream.IntStream.range(0, 100).parallel().forEach(i -> use());
            case "interrupt" -> {
                Thread.currentThread().interrupt();
                use();
            }
            case "halt-hook" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        use();
                    } finally {
                        Runtime.getRuntime().halt(0);
                    }
                }));
            }
            case "blocked-hook" -> {
                Object lock = new Object();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    synchronized (lock) {
                        sink = lock;
                    }
                }));
                synchronized (lock) {
                    start(() -> System.exit(0), false);
                    use();
                }
            }
            default -> throw new Error(args[1]);
        }
    }
}
