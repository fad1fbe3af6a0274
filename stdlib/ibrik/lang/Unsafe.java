package ibrik.lang;

/** Memory and threads below the language: atomic access by field offset, parking. */
public final class Unsafe {
    private Unsafe() {
    }

    /** The offset of the instance (or static) field with this name in the class; error if none. */
    public static native long fieldOffset(Class<?> c, String name);

    /** The offset of element 0 of arrays of this class. */
    public static native int arrayBase(Class<?> arrayClass);

    /** Bytes per element of arrays of this class. */
    public static native int arrayScale(Class<?> arrayClass);

    /** Sets the int at offset to update if it is expect; sequentially consistent. */
    public static native boolean compareAndSetInt(Object o, long offset, int expect, int update);

    /** Sets the long at offset to update if it is expect. */
    public static native boolean compareAndSetLong(Object o, long offset, long expect,
            long update);

    /** Sets the reference at offset to update if it is expect. */
    public static native boolean compareAndSetReference(Object o, long offset, Object expect,
            Object update);

    /** Reads an int with volatile semantics. */
    public static native int getIntVolatile(Object o, long offset);

    /** Writes an int with volatile semantics. */
    public static native void putIntVolatile(Object o, long offset, int v);

    /** Reads a long with volatile semantics. */
    public static native long getLongVolatile(Object o, long offset);

    /** Writes a long with volatile semantics. */
    public static native void putLongVolatile(Object o, long offset, long v);

    /** Reads a reference with volatile semantics. */
    public static native Object getReferenceVolatile(Object o, long offset);

    /** Writes a reference with volatile semantics. */
    public static native void putReferenceVolatile(Object o, long offset, Object v);

    /** Reads a byte, a boolean included, at the offset. */
    public static native byte getByte(Object o, long offset);

    /** Writes a byte at the offset. */
    public static native void putByte(Object o, long offset, byte v);

    /** Reads a char or short at the offset. */
    public static native short getShort(Object o, long offset);

    /** Writes a char or short at the offset. */
    public static native void putShort(Object o, long offset, short v);

    /** Reads an int; the place need not be aligned, and without an object it is an address. */
    public static native int getInt(Object o, long offset);

    /** Writes an int, at any place. */
    public static native void putInt(Object o, long offset, int v);

    /** Reads a long, at any place. */
    public static native long getLong(Object o, long offset);

    /** Writes a long, at any place. */
    public static native void putLong(Object o, long offset, long v);

    /** Copies bytes between two places, which may overlap. */
    public static native void copyMemory(Object from, long fromOffset, Object to, long toOffset,
            long bytes);

    /** Adds to the int at offset; returns the old value. */
    public static native int getAndAddInt(Object o, long offset, int delta);

    /** Adds to the long at offset; returns the old value. */
    public static native long getAndAddLong(Object o, long offset, long delta);

    /** Writes the reference at offset; returns the old one. */
    public static native Object getAndSetReference(Object o, long offset, Object v);

    /** A full memory fence. */
    public static native void fullFence();

    /** Blocks the current thread until unparked, interrupted or the nanoseconds pass (0: no limit). */
    public static native void park(long nanos);

    /** Gives the thread its one permit. */
    public static native void unpark(Thread t);

    /** A new object of the class on which no constructor has run. */
    public static native Object allocateInstance(Class<?> c) throws InstantiationException;

    /** Throws the exception, checked or not. */
    public static native void throwException(Throwable t);

    /** Initialises the class if it is not yet. */
    public static native void ensureInitialized(Class<?> c);
}
