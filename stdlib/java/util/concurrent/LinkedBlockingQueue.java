package java.util.concurrent;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class LinkedBlockingQueue<E> extends LockedQueue<E> implements java.io.Serializable {
    private static final long serialVersionUID = -6903933977591709194L;
    /** The form in streams has a lock for each end. */
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("capacity", int.class), new ObjectStreamField("count", AtomicInteger.class),
        new ObjectStreamField("notEmpty", Condition.class), new ObjectStreamField("notFull", Condition.class),
        new ObjectStreamField("putLock", ReentrantLock.class), new ObjectStreamField("takeLock", ReentrantLock.class)};

    public LinkedBlockingQueue() {
        this(Integer.MAX_VALUE);
    }

    public LinkedBlockingQueue(int capacity) {
        super(new ArrayDeque<>(), capacity, false);
    }

    public LinkedBlockingQueue(Collection<? extends E> c) {
        this(Integer.MAX_VALUE);
        for (E e : c) add(e);
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        lock.lock();
        try {
            ReentrantLock putLock = lockedLock(false), takeLock = lockedLock(false);
            ObjectOutputStream.PutField fields = s.putFields();
            fields.put("capacity", capacity);
            fields.put("count", new AtomicInteger(items.size()));
            fields.put("notEmpty", takeLock.newCondition());
            fields.put("notFull", putLock.newCondition());
            fields.put("putLock", putLock);
            fields.put("takeLock", takeLock);
            s.writeFields();
            writeItems(s);
        } finally {
            lock.unlock();
        }
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        init(new ArrayDeque<>(), s.readFields().get("capacity", 0), false);
        readItems(s);
    }
}
