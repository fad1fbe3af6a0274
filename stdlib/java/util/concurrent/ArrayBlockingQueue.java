package java.util.concurrent;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ArrayBlockingQueue<E> extends LockedQueue<E> implements java.io.Serializable {
    private static final long serialVersionUID = -817911632652898426L;
    /** The form in streams is a ring. */
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("count", int.class), new ObjectStreamField("putIndex", int.class),
        new ObjectStreamField("takeIndex", int.class), new ObjectStreamField("items", Object[].class),
        new ObjectStreamField("lock", ReentrantLock.class), new ObjectStreamField("notEmpty", Condition.class),
        new ObjectStreamField("notFull", Condition.class)};

    public ArrayBlockingQueue(int capacity) {
        this(capacity, false);
    }

    public ArrayBlockingQueue(int capacity, boolean fair) {
        super(new ArrayDeque<>(), capacity, fair);
    }

    public ArrayBlockingQueue(int capacity, boolean fair, Collection<? extends E> c) {
        this(capacity, fair);
        for (E e : c) if (!offer(e)) throw new IllegalArgumentException();
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        lock.lock();
        try {
            ReentrantLock written = lockedLock(lock.isFair());
            int count = items.size();
            ObjectOutputStream.PutField fields = s.putFields();
            fields.put("count", count);
            fields.put("putIndex", count % capacity);
            fields.put("takeIndex", 0);
            fields.put("items", Arrays.copyOf(items.toArray(), capacity));
            fields.put("lock", written);
            fields.put("notEmpty", written.newCondition());
            fields.put("notFull", written.newCondition());
            s.writeFields();
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        ObjectInputStream.GetField fields = s.readFields();
        Object[] ring = (Object[]) fields.get("items", null);
        ReentrantLock written = (ReentrantLock) fields.get("lock", null);
        int count = fields.get("count", 0), first = fields.get("takeIndex", 0), put = fields.get("putIndex", 0);
        if (ring == null || ring.length == 0 || written == null || count < 0 || count > ring.length || first < 0
                || first >= ring.length || put != (first + count) % ring.length) {
            throw new InvalidObjectException("invariants violated");
        }
        init(new ArrayDeque<>(), ring.length, written.isFair());
        for (int i = 0; i < count; i++) {
            E e = (E) ring[(first + i) % ring.length];
            if (e == null) throw new InvalidObjectException("null element");
            add(e);
        }
    }
}
