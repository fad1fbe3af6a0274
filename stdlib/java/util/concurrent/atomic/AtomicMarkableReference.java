package java.util.concurrent.atomic;

public class AtomicMarkableReference<V> {
    private record Pair<T>(T reference, boolean mark) {}

    private final AtomicReference<Pair<V>> pair;

    public AtomicMarkableReference(V initialRef, boolean initialMark) {
        pair = new AtomicReference<>(new Pair<>(initialRef, initialMark));
    }

    public V getReference() {
        return pair.get().reference;
    }

    public boolean isMarked() {
        return pair.get().mark;
    }

    public V get(boolean[] markHolder) {
        Pair<V> p = pair.get();
        markHolder[0] = p.mark;
        return p.reference;
    }

    public boolean weakCompareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        return compareAndSet(expectedReference, newReference, expectedMark, newMark);
    }

    public boolean compareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        Pair<V> p = pair.get();
        if (p.reference != expectedReference || p.mark != expectedMark) return false;
        if (p.reference == newReference && p.mark == newMark) return true;
        return pair.compareAndSet(p, new Pair<>(newReference, newMark));
    }

    public void set(V newReference, boolean newMark) {
        Pair<V> p = pair.get();
        if (p.reference != newReference || p.mark != newMark) pair.set(new Pair<>(newReference, newMark));
    }

    public boolean attemptMark(V expectedReference, boolean newMark) {
        Pair<V> p = pair.get();
        return p.reference == expectedReference
            && (p.mark == newMark || pair.compareAndSet(p, new Pair<>(expectedReference, newMark)));
    }
}
