package java.util.concurrent.atomic;

public class AtomicStampedReference<V> {
    private record Pair<T>(T reference, int stamp) {}

    private final AtomicReference<Pair<V>> pair;

    public AtomicStampedReference(V initialRef, int initialStamp) {
        pair = new AtomicReference<>(new Pair<>(initialRef, initialStamp));
    }

    public V getReference() {
        return pair.get().reference;
    }

    public int getStamp() {
        return pair.get().stamp;
    }

    public V get(int[] stampHolder) {
        Pair<V> p = pair.get();
        stampHolder[0] = p.stamp;
        return p.reference;
    }

    public boolean weakCompareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        return compareAndSet(expectedReference, newReference, expectedStamp, newStamp);
    }

    public boolean compareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        Pair<V> p = pair.get();
        if (p.reference != expectedReference || p.stamp != expectedStamp) return false;
        if (p.reference == newReference && p.stamp == newStamp) return true;
        return pair.compareAndSet(p, new Pair<>(newReference, newStamp));
    }

    public void set(V newReference, int newStamp) {
        Pair<V> p = pair.get();
        if (p.reference != newReference || p.stamp != newStamp) pair.set(new Pair<>(newReference, newStamp));
    }

    public boolean attemptStamp(V expectedReference, int newStamp) {
        Pair<V> p = pair.get();
        return p.reference == expectedReference
            && (p.stamp == newStamp || pair.compareAndSet(p, new Pair<>(expectedReference, newStamp)));
    }
}
