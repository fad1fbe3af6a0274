package java.lang.reflect;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;

/** A proxy's handler threw a checked exception that the interface does not declare. */
public class UndeclaredThrowableException extends RuntimeException {
    private static final long serialVersionUID = 330127114055056639L;
    /** In streams the cause is a field of this class too. */
    private static final ObjectStreamField[] serialPersistentFields =
        {new ObjectStreamField("undeclaredThrowable", Throwable.class)};

    public UndeclaredThrowableException(Throwable undeclaredThrowable) {
        super(null, undeclaredThrowable);
    }

    public UndeclaredThrowableException(Throwable undeclaredThrowable, String s) {
        super(s, undeclaredThrowable);
    }

    public Throwable getUndeclaredThrowable() {
        return getCause();
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        ObjectOutputStream.PutField fields = s.putFields();
        fields.put("undeclaredThrowable", getCause());
        s.writeFields();
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        Throwable t = (Throwable) s.readFields().get("undeclaredThrowable", null);
        if (t != null && getCause() == null) {
            initCause(t);
        }
    }
}
