package java.lang.ref;

import java.util.HashSet;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/** Runs actions when objects are gone. */
public final class Cleaner {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final HashSet<Cleanable> live = new HashSet<>();

    private Cleaner() {
    }

    public static Cleaner create() {
        return create(Thread.ofPlatform().daemon().name("Cleaner").factory());
    }

    public static Cleaner create(ThreadFactory threadFactory) {
        Cleaner c = new Cleaner();
        Thread t = threadFactory.newThread(c::run);
        t.setDaemon(true);
        t.start();
        return c;
    }

    private void run() {
        while (true) {
            try {
                ((Action) queue.remove()).clean();
            } catch (InterruptedException | RuntimeException e) {
                continue;
            }
        }
    }

    public Cleanable register(Object obj, Runnable action) {
        Objects.requireNonNull(obj, "obj");
        Objects.requireNonNull(action, "action");
        Action a = new Action(obj, this, action);
        synchronized (live) {
            live.add(a);
        }
        return a;
    }

    /** A registered action. */
    public interface Cleanable {
        void clean();
    }

    private static final class Action extends PhantomReference<Object> implements Cleanable {
        private final Cleaner cleaner;
        private final Runnable action;

        Action(Object o, Cleaner cleaner, Runnable action) {
            super(o, cleaner.queue);
            this.cleaner = cleaner;
            this.action = action;
        }

        @Override
        public void clean() {
            boolean first;
            synchronized (cleaner.live) {
                first = cleaner.live.remove(this);
            }
            if (first) {
                clear();
                action.run();
            }
        }
    }
}
