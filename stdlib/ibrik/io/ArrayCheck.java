package ibrik.io;

import java.io.IOException;
import java.io.ObjectInputStream;

/** Lets collections that make an array for what they read ask the stream's filter about it first. */
public abstract class ArrayCheck {
    private static ArrayCheck stream;

    /** Set by ObjectInputStream. */
    public static void set(ArrayCheck check) {
        stream = check;
    }

    /** Throws InvalidClassException where the filter rejects an array of that type and length. */
    public static void check(ObjectInputStream s, Class<?> type, int length) throws IOException {
        stream.ask(s, type, length);
    }

    protected abstract void ask(ObjectInputStream s, Class<?> type, int length) throws IOException;
}
