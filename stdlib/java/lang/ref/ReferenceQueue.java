package java.lang.ref;

/** Where the collector puts references whose referents are gone. */
public class ReferenceQueue<T> {
    @SuppressWarnings("rawtypes")
    private static final ReferenceQueue NONE = new ReferenceQueue();
    @SuppressWarnings("rawtypes")
    private static final ReferenceQueue QUEUED = new ReferenceQueue();

    private Reference<? extends T> head;

    public ReferenceQueue() {
    }

    @SuppressWarnings("unchecked")
    static <U> ReferenceQueue<U> none() {
        return NONE;
    }

    @SuppressWarnings("unchecked")
    static <U> ReferenceQueue<U> queued() {
        return QUEUED;
    }

    boolean enqueue(Reference<? extends T> r) {
        if (this == NONE || this == QUEUED) {
            return false;
        }
        synchronized (this) {
            if (r.queue != this) {
                return false;
            }
            r.queue = queued();
            r.next = head == null ? r : head;
            head = r;
            notifyAll();
            return true;
        }
    }

    @SuppressWarnings("unchecked")
    public synchronized Reference<? extends T> poll() {
        Reference<? extends T> r = head;
        if (r != null) {
            head = r.next == r ? null : r.next;
            r.queue = none();
            r.next = r;
        }
        return r;
    }

    public synchronized Reference<? extends T> remove(long timeout)
            throws InterruptedException {
        if (timeout < 0) {
            throw new IllegalArgumentException("Negative timeout value");
        }
        if (timeout == 0) {
            return remove();
        }
        long end = System.nanoTime() + timeout * 1000000L;
        while (head == null) {
            long left = (end - System.nanoTime()) / 1000000L;
            if (left <= 0) {
                return null;
            }
            wait(left);
        }
        return poll();
    }

    public synchronized Reference<? extends T> remove() throws InterruptedException {
        while (head == null) {
            wait();
        }
        return poll();
    }
}
