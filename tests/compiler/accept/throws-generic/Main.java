public class Main {
    interface Action<E extends Exception> {
        void run() throws E;
    }

    static <E extends Exception> void twice(Action<E> a) throws E {
        a.run();
        a.run();
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> RuntimeException sneaky(Throwable t) throws E {
        throw (E) t;
    }

    static class Resource<X extends Exception> implements AutoCloseable {
        final X x;

        Resource(X x) {
            this.x = x;
        }

        @Override
        public void close() throws X {
            System.out.println("close");
            if (x != null)
                throw x;
        }
    }

    static class Checked extends Exception {
        Checked(String m) {
            super(m);
        }
    }

    static void rethrow(boolean b) throws Checked, InterruptedException {
        try {
            if (b)
                throw new Checked("c");
            throw new InterruptedException("i");
        } catch (final Exception e) {
            System.out.println("saw " + e.getMessage());
            throw e;
        }
    }

    public static void main(String[] args) {
        int[] n = {0};
        twice(() -> n[0]++);
        System.out.println(n[0]);
        try {
            twice(() -> {
                throw new Checked("in lambda");
            });
        } catch (Checked e) {
            System.out.println(e.getMessage());
        }
        try (Resource<Checked> r = new Resource<>(new Checked("closing"))) {
            System.out.println("body");
            throw new IllegalStateException("first");
        } catch (Checked | IllegalStateException e) {
            System.out.println(e.getMessage() + " suppressed " + e.getSuppressed().length);
        }
        try {
            rethrow(true);
        } catch (Checked | InterruptedException e) {
            System.out.println(e.getClass().getSimpleName());
        }
        try {
            throw sneaky(new Checked("sneaked"));
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
    }
}
