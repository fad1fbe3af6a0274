package java.util.concurrent;

import ibrik.lang.Unsafe;
import java.util.Comparator;

/**
 * A lazy skip list (Herlihy, Lev, Luchangco, Shavit): readers take no lock. A node is deleted when its value becomes
 * null by compare-and-set; then it is unlinked under the locks of itself and of its predecessors. Who adds locks the
 * predecessors only. Locks are taken from higher keys to lower ones, so none waits in a ring.
 */
final class SkipList<K, V> {
    private static final int LEVELS = 24;
    private static final long VALUE = Unsafe.fieldOffset(Node.class, "value");

    static final class Node<K, V> {
        final K key;
        private volatile Object value;
        /** By level; the array is only written under this node's lock. */
        private final Node<K, V>[] next;
        private volatile boolean unlinked;
        /** Set once the node hangs in all its levels. */
        private volatile boolean linked;

        @SuppressWarnings("unchecked")
        Node(K key, Object value, int levels) {
            this.key = key;
            this.value = value;
            next = (Node<K, V>[]) new Node<?, ?>[levels];
        }

        /** Null where the node is deleted. */
        @SuppressWarnings("unchecked")
        V value() {
            return (V) value;
        }

        boolean cas(Object expected, Object v) {
            return Unsafe.compareAndSetReference(this, VALUE, expected, v);
        }
    }

    final Comparator<? super K> comparator;
    /** The map whose list it is. */
    ConcurrentSkipListMap<K, V> map;
    private final Node<K, V> head = new Node<>(null, null, LEVELS);
    private int random = 0x2545f491;
    /** The levels in use. */
    private volatile int height = 1;

    SkipList(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    @SuppressWarnings("unchecked")
    int compare(Object a, Object b) {
        return comparator == null ? ((Comparable<Object>) a).compareTo(b) : comparator.compare((K) a, (K) b);
    }


    /** The last node before the key at each level, and the node after each; the node with the key or null. */
    private Node<K, V> find(Object key, Node<K, V>[] preds, Node<K, V>[] succs) {
        Node<K, V> p = head, found = null;
        for (int l = LEVELS - 1; l >= 0; l--) {
            Node<K, V> n = p.next[l];
            int c = 1;
            while (n != null && (c = compare(n.key, key)) < 0) {
                p = n;
                n = p.next[l];
            }
            if (n != null && c == 0) found = n;
            preds[l] = p;
            succs[l] = n;
        }
        return found;
    }

    /** The live node with the key, or null. */
    Node<K, V> get(Object key) {
        Node<K, V> p = head;
        for (int l = height - 1; l >= 0; l--) {
            Node<K, V> n = p.next[l];
            int c = 1;
            while (n != null && (c = compare(n.key, key)) < 0) {
                p = n;
                n = p.next[l];
            }
            if (n != null && c == 0) return n.value == null ? null : n;
        }
        return null;
    }

    /** The first live node at or after n. */
    private static <K, V> Node<K, V> live(Node<K, V> n) {
        while (n != null && n.value == null) n = n.next[0];
        return n;
    }

    Node<K, V> first() {
        return live(head.next[0]);
    }

    static <K, V> Node<K, V> after(Node<K, V> n) {
        return live(n.next[0]);
    }

    /** The first live node above the key, or at it. */
    Node<K, V> above(Object key, boolean inclusive) {
        Node<K, V> p = head;
        for (int l = height - 1; l >= 0; l--) {
            Node<K, V> n = p.next[l];
            while (n != null) {
                int c = compare(n.key, key);
                if (c > 0 || c == 0 && inclusive) break;
                p = n;
                n = p.next[l];
            }
        }
        return live(p == head ? head.next[0] : p.next[0]);
    }

    /** The last live node below the key, or at it; the last one for a missing key. */
    Node<K, V> below(Object key, boolean inclusive, boolean unbounded) {
        while (true) {
            Node<K, V> p = head;
            for (int l = height - 1; l >= 0; l--) {
                Node<K, V> n = p.next[l];
                while (n != null) {
                    if (!unbounded) {
                        int c = compare(n.key, key);
                        if (c > 0 || c == 0 && !inclusive) break;
                    }
                    p = n;
                    n = p.next[l];
                }
            }
            if (p == head) return null;
            if (p.value != null) return p;
            key = p.key;
            inclusive = false;
            unbounded = false;
        }
    }

    private synchronized int newLevels() {
        random ^= random << 13;
        random ^= random >>> 17;
        random ^= random << 5;
        int n = 1 + Math.min(LEVELS - 1, Integer.numberOfTrailingZeros(random | 1 << 30) / 2);
        if (n > height) height = n;
        return n;
    }

    /** The node with the key; a new one with the value where there is none, told by created[0]. */
    Node<K, V> getOrAdd(K key, Object value, boolean[] created) {
        compare(key, key);
        @SuppressWarnings("unchecked")
        Node<K, V>[] preds = (Node<K, V>[]) new Node<?, ?>[LEVELS], succs = (Node<K, V>[]) new Node<?, ?>[LEVELS];
        int levels = newLevels();
        while (true) {
            Node<K, V> found = find(key, preds, succs);
            if (found != null) {
                if (found.value != null) return found;
                while (!found.unlinked) Thread.yield();
                continue;
            }
            Node<K, V> n = new Node<>(key, value, levels);
            if (link(n, preds, succs, 0)) {
                created[0] = true;
                return n;
            }
        }
    }

    /** Locks the predecessors from level l up, sees that nothing changed, and links. */
    private boolean link(Node<K, V> n, Node<K, V>[] preds, Node<K, V>[] succs, int l) {
        if (l == n.next.length) {
            for (int i = 0; i < l; i++) n.next[i] = succs[i];
            Unsafe.fullFence();
            for (int i = 0; i < l; i++) preds[i].next[i] = n;
            n.linked = true;
            return true;
        }
        synchronized (preds[l]) {
            if (preds[l].unlinked || preds[l].next[l] != succs[l] || succs[l] != null && succs[l].unlinked) return false;
            return link(n, preds, succs, l + 1);
        }
    }

    /** Deletes the node if its value is this one. */
    boolean delete(Node<K, V> n, Object value) {
        if (!n.cas(value, null)) return false;
        while (!n.linked) Thread.yield();
        @SuppressWarnings("unchecked")
        Node<K, V>[] preds = (Node<K, V>[]) new Node<?, ?>[LEVELS], succs = (Node<K, V>[]) new Node<?, ?>[LEVELS];
        synchronized (n) {
            do find(n.key, preds, succs);
            while (!unlink(n, preds, 0));
        }
        return true;
    }

    private boolean unlink(Node<K, V> n, Node<K, V>[] preds, int l) {
        if (l == n.next.length) {
            for (int i = l - 1; i >= 0; i--) preds[i].next[i] = n.next[i];
            n.unlinked = true;
            return true;
        }
        synchronized (preds[l]) {
            if (preds[l].unlinked || preds[l].next[l] != n) return false;
            return unlink(n, preds, l + 1);
        }
    }
}
