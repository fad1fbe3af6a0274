package java.util.concurrent;

/** Two threads swap what they bring. */
public class Exchanger<V> {
    private static final class Offer {
        final Object item;
        Object reply;
        boolean met;

        Offer(Object item) {
            this.item = item;
        }
    }

    private final Object monitor = new Object();
    private Offer waiting;

    public Exchanger() {}

    @SuppressWarnings("unchecked")
    private V exchange(V x, boolean timed, long nanos) throws InterruptedException, TimeoutException {
        if (Thread.interrupted()) throw new InterruptedException();
        synchronized (monitor) {
            Offer other = waiting;
            if (other != null) {
                waiting = null;
                other.reply = x;
                other.met = true;
                monitor.notifyAll();
                return (V) other.item;
            }
            Offer mine = new Offer(x);
            waiting = mine;
            long deadline = timed ? System.nanoTime() + nanos : 0;
            try {
                while (!mine.met) {
                    if (!timed) {
                        monitor.wait();
                        continue;
                    }
                    long left = deadline - System.nanoTime();
                    if (left <= 0) throw new TimeoutException();
                    TimeUnit.NANOSECONDS.timedWait(monitor, left);
                }
            } catch (InterruptedException e) {
                if (!mine.met) throw e;
                Thread.currentThread().interrupt();
            } finally {
                if (waiting == mine) waiting = null;
            }
            return (V) mine.reply;
        }
    }

    public V exchange(V x) throws InterruptedException {
        try {
            return exchange(x, false, 0);
        } catch (TimeoutException e) {
            throw new Error(e);
        }
    }

    public V exchange(V x, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        return exchange(x, true, unit.toNanos(timeout));
    }
}
