package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Where givers and takers meet: the queue holds nodes of one kind only, elements that nobody took yet or takers that
 * got nothing yet. Who comes and finds the other kind serves the first of them; else it joins the queue and may wait.
 */
final class Handoff {
    /** For how long to wait. */
    static final long NOW = 0, FOREVER = Long.MAX_VALUE;

    private static final class Node {
        final Object item;
        final Thread waiter;
        Object result;
        volatile boolean matched;

        Node(Object item, Thread waiter) {
            this.item = item;
            this.waiter = waiter;
        }
    }

    private final ArrayDeque<Node> nodes = new ArrayDeque<>();
    /** Last come, first served. */
    private final boolean stack;

    Handoff(boolean stack) {
        this.stack = stack;
    }

    /** Serves the first node of the other kind; null if there is none. */
    private Node meet(Object item) {
        Node first = nodes.peekFirst();
        if (first == null || (first.item == null) == (item == null)) return null;
        nodes.pollFirst();
        first.result = item;
        first.matched = true;
        if (first.waiter != null) LockSupport.unpark(first.waiter);
        return first;
    }

    /** Leaves the element without waiting for a taker. */
    void leave(Object item) {
        synchronized (this) {
            if (meet(item) == null) nodes.addLast(new Node(item, null));
        }
    }

    /** Gives the element (null: takes one) within the nanoseconds; true or the element, else null. */
    Object exchange(Object item, long nanos) throws InterruptedException {
        Object r = exchange(item, nanos, true);
        if (r == this) throw new InterruptedException();
        return r;
    }

    /** As exchange; this where the thread was interrupted. */
    private Object exchange(Object item, long nanos, boolean interruptible) {
        Node node;
        if (interruptible && nanos != NOW && Thread.interrupted()) return this;
        synchronized (this) {
            Node other = meet(item);
            if (other != null) return item == null ? other.item : Boolean.TRUE;
            if (nanos <= 0) return null;
            node = new Node(item, Thread.currentThread());
            if (stack) nodes.addFirst(node);
            else nodes.addLast(node);
        }
        long deadline = nanos == FOREVER ? 0 : System.nanoTime() + nanos;
        boolean interrupted = false;
        while (!node.matched) {
            long left = nanos == FOREVER ? 0 : deadline - System.nanoTime();
            if (interrupted || nanos != FOREVER && left <= 0) {
                synchronized (this) {
                    if (!node.matched) {
                        nodes.remove(node);
                        return interrupted ? this : null;
                    }
                }
                break;
            }
            if (nanos == FOREVER) LockSupport.park(this);
            else LockSupport.parkNanos(this, left);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) Thread.currentThread().interrupt();
        return item == null ? node.result : Boolean.TRUE;
    }

    /** Gives or takes only where somebody waits already. */
    Object tryExchange(Object item) {
        return exchange(item, NOW, false);
    }

    synchronized List<Object> items() {
        ArrayList<Object> list = new ArrayList<>(nodes.size());
        for (Node n : nodes) if (n.item != null) list.add(n.item);
        return list;
    }

    synchronized int takers() {
        int n = 0;
        for (Node node : nodes) if (node.item == null) n++;
        return n;
    }

    synchronized Object peek() {
        Node first = nodes.peekFirst();
        return first == null ? null : first.item;
    }

    /** Takes the first element that is the same, or equal, out; its giver goes on. */
    synchronized boolean remove(Object o, boolean same) {
        for (Iterator<Node> it = nodes.iterator(); it.hasNext(); ) {
            Node n = it.next();
            if (n.item == null || !(same ? o == n.item : o.equals(n.item))) continue;
            it.remove();
            n.matched = true;
            if (n.waiter != null) LockSupport.unpark(n.waiter);
            return true;
        }
        return false;
    }
}
