package java.lang.ref;

/** An object that the collector knows to refer to another. */
public abstract sealed class Reference<T>
        permits PhantomReference, SoftReference, WeakReference {
    /** What the collector clears; it is no strong reference. */
    private T referent;
    volatile ReferenceQueue<? super T> queue;
    /** The next in a queue; this at its end, null when not queued. */
    @SuppressWarnings("rawtypes")
    Reference next;
    /** The collector's list of those it found. */
    private Reference<?> discovered;

    Reference(T referent, ReferenceQueue<? super T> queue) {
        this.referent = referent;
        this.queue = queue == null ? ReferenceQueue.none() : queue;
        register0(referent);
    }

    /** Tells the collector about this reference to a (possibly null) referent. */
    private native void register0(Object referent);

    /** The referent, read safely against a running collection. */
    private native Object get0();

    /** Clears the referent. */
    private native void clear0();

    @SuppressWarnings("unchecked")
    public T get() {
        return (T) get0();
    }

    public final boolean refersTo(T obj) {
        return get0() == obj;
    }

    public void clear() {
        clear0();
    }

    @Deprecated(since = "16", forRemoval = true)
    public boolean isEnqueued() {
        return queue == ReferenceQueue.queued();
    }

    public boolean enqueue() {
        clear0();
        return queue.enqueue(this);
    }

    /** Called by the VM on some thread with the list of references cleared by a collection. */
    private static void enqueueAll(Reference<?> list) {
        while (list != null) {
            Reference<?> n = list.discovered;
            list.discovered = null;
            enqueueOne(list);
            list = n;
        }
    }

    private static <U> void enqueueOne(Reference<U> r) {
        r.queue.enqueue(r);
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    public static void reachabilityFence(Object ref) {
    }
}
