package java.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The form of immutable collections in streams. */
final class CollSer implements Serializable {
    private static final long serialVersionUID = 6309168927139932177L;
    private static final int LIST = 1;
    private static final int SET = 2;
    private static final int MAP = 3;
    private static final int LIST_WITH_NULLS = 4;

    private final int tag;
    private transient Object[] array;

    CollSer(int tag, Object[] array) {
        this.tag = tag;
        this.array = array;
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        s.writeInt(array.length);
        for (Object o : array) {
            s.writeObject(o);
        }
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        int n = s.readInt();
        if (n < 0) {
            throw new InvalidObjectException("negative length " + n);
        }
        ibrik.io.ArrayCheck.check(s, Object[].class, n);
        ArrayList<Object> l = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            l.add(s.readObject());
        }
        array = l.toArray();
    }

    private Object readResolve() throws InvalidObjectException {
        if (array == null) {
            throw new InvalidObjectException("null array");
        }
        try {
            switch (tag & 0xff) {
                case LIST:
                    return List.of(array);
                case LIST_WITH_NULLS:
                    return ImmutableCollections.listWithNulls(array);
                case SET:
                    return Set.of(array);
                case MAP:
                    return ImmutableCollections.mapOf(array);
                default:
                    throw new InvalidObjectException(String.format("invalid flags 0x%x", tag));
            }
        } catch (NullPointerException | IllegalArgumentException e) {
            InvalidObjectException x = new InvalidObjectException("invalid object");
            x.initCause(e);
            throw x;
        }
    }
}
