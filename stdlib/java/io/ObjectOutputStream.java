package java.io;

import ibrik.lang.Unsafe;
import java.lang.invoke.SpecialCalls;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/** Writes values and graphs of objects. */
public class ObjectOutputStream extends OutputStream
        implements ObjectOutput, ObjectStreamConstants {
    private final Blocks bout;
    private final DataOutputStream dout;
    private final IdentityHashMap<Object, Integer> handles = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Object> replaced = new IdentityHashMap<>();
    private final boolean overridden;
    private int nextHandle;
    private int depth;
    private int protocol = PROTOCOL_VERSION_2;
    private boolean enableReplace;
    /** The object whose writeObject method runs, and the class it is of. */
    private Object current;
    private ObjectStreamClass currentDesc;
    private Put put;

    /** Values for the fields of an object. */
    public abstract static class PutField {
        public PutField() {
        }

        public abstract void put(String name, boolean val);

        public abstract void put(String name, byte val);

        public abstract void put(String name, char val);

        public abstract void put(String name, short val);

        public abstract void put(String name, int val);

        public abstract void put(String name, long val);

        public abstract void put(String name, float val);

        public abstract void put(String name, double val);

        public abstract void put(String name, Object val);

        @Deprecated
        public abstract void write(ObjectOutput out) throws IOException;
    }

    public ObjectOutputStream(OutputStream out) throws IOException {
        bout = new Blocks(Objects.requireNonNull(out));
        dout = new DataOutputStream(bout);
        overridden = false;
        writeStreamHeader();
        bout.mode(true);
    }

    protected ObjectOutputStream() throws IOException {
        bout = null;
        dout = null;
        overridden = true;
    }

    public void useProtocolVersion(int version) throws IOException {
        if (!handles.isEmpty()) {
            throw new IllegalStateException("stream non-empty");
        }
        if (version != PROTOCOL_VERSION_1 && version != PROTOCOL_VERSION_2) {
            throw new IllegalArgumentException("unknown version: " + version);
        }
        protocol = version;

    }

    // ---- Objects -------------------------------------------------------------------------------

    public final void writeObject(Object obj) throws IOException {
        if (overridden) {
            writeObjectOverride(obj);
            return;
        }
        write(obj, false);
    }

    protected void writeObjectOverride(Object obj) throws IOException {
        if (!overridden) {
            throw new IOException();
        }
    }

    public void writeUnshared(Object obj) throws IOException {
        write(obj, true);
    }

    private void write(Object obj, boolean unshared) throws IOException {
        try {
            writeObject0(obj, unshared);
        } catch (IOException e) {
            if (depth == 0) {
                abort(e);
            }
            throw e;
        }
    }

    /** Tells the reader that writing failed. */
    private void abort(IOException e) throws IOException {
        clear();
        boolean old = bout.mode(false);
        try {
            bout.write(TC_EXCEPTION);
            writeObject0(e, false);
            clear();
        } finally {
            bout.mode(old);
        }
    }

    private void clear() {
        handles.clear();
        replaced.clear();
        nextHandle = 0;
    }

    private void assign(Object o) {
        if (o != null) {
            handles.put(o, nextHandle);
        }
        nextHandle++;
    }

    /** Writes what needs no description: null, what was written before, classes. */
    private boolean writeSimple(Object obj, boolean unshared) throws IOException {
        if (obj == null) {
            bout.write(TC_NULL);
            return true;
        }
        if (writeHandle(obj, unshared)) {
            return true;
        }
        if (obj instanceof Class<?> c) {
            bout.write(TC_CLASS);
            writeClassDesc(ObjectStreamClass.lookupAny(c), false);
            assign(unshared ? null : c);
            return true;
        }
        if (obj instanceof ObjectStreamClass d) {
            writeClassDesc(d, unshared);
            return true;
        }
        return false;
    }

    private boolean writeHandle(Object obj, boolean unshared) throws IOException {
        Integer h = unshared ? null : handles.get(obj);
        if (h == null) {
            return false;
        }
        bout.write(TC_REFERENCE);
        dout.writeInt(baseWireHandle + h);
        return true;
    }

    private void writeObject0(Object original, boolean unshared) throws IOException {
        boolean old = bout.mode(false);
        depth++;
        try {
            Object obj = original == null ? null : replaced.getOrDefault(original, original);
            if (writeSimple(obj, unshared)) {
                return;
            }
            Object before = obj;
            ObjectStreamClass desc;
            while (true) {
                Class<?> c = obj.getClass();
                desc = ObjectStreamClass.lookupAny(c);
                if (!desc.serializable || desc.writeReplace == 0) {
                    break;
                }
                obj = call(desc.writeReplace, obj);
                if (obj == null || obj.getClass() == c) {
                    break;
                }
            }
            if (enableReplace) {
                Object r = replaceObject(obj);
                if (r != obj && r != null) {
                    desc = ObjectStreamClass.lookupAny(r.getClass());
                }
                obj = r;
            }
            if (obj != before) {
                replaced.put(before, obj);
                if (writeSimple(obj, unshared)) {
                    return;
                }
            }
            if (obj instanceof String s) {
                writeString(s, unshared);
            } else if (obj.getClass().isArray()) {
                writeArray(obj, desc, unshared);
            } else if (obj instanceof Enum<?> e) {
                writeEnum(e, desc, unshared);
            } else if (obj instanceof Serializable) {
                writeOrdinary(obj, desc, unshared);
            } else {
                throw new NotSerializableException(obj.getClass().getName());
            }
        } finally {
            depth--;
            bout.mode(old);
        }
    }

    private static Object call(long method, Object... args) throws IOException {
        try {
            return SpecialCalls.call(method, args);
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw e instanceof ObjectStreamException o ? o
                    : new IOException("unexpected exception type", e);
        }
    }

    private void writeString(String s, boolean unshared) throws IOException {
        assign(unshared ? null : s);
        long n = utfLength(s);
        if (n <= 0xffff) {
            bout.write(TC_STRING);
            dout.writeUTF(s);
        } else {
            bout.write(TC_LONGSTRING);
            dout.writeLong(n);
            byte[] b = new byte[4096];
            int k = 0;
            for (int i = 0; i < s.length(); i++) {
                if (k > b.length - 3) {
                    bout.write(b, 0, k);
                    k = 0;
                }
                char c = s.charAt(i);
                if (c >= 1 && c <= 0x7f) {
                    b[k++] = (byte) c;
                } else if (c < 0x800) {
                    b[k++] = (byte) (0xc0 | c >> 6);
                    b[k++] = (byte) (0x80 | c & 0x3f);
                } else {
                    b[k++] = (byte) (0xe0 | c >> 12);
                    b[k++] = (byte) (0x80 | c >> 6 & 0x3f);
                    b[k++] = (byte) (0x80 | c & 0x3f);
                }
            }
            bout.write(b, 0, k);
        }
    }

    private static long utfLength(String s) {
        long n = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            n += c >= 1 && c <= 0x7f ? 1 : c < 0x800 ? 2 : 3;
        }
        return n;
    }

    private void writeTypeString(String s) throws IOException {
        if (s == null) {
            bout.write(TC_NULL);
        } else if (!writeHandle(s, false)) {
            writeString(s, false);
        }
    }

    private void writeArray(Object array, ObjectStreamClass desc, boolean unshared)
            throws IOException {
        bout.write(TC_ARRAY);
        writeClassDesc(desc, false);
        assign(unshared ? null : array);
        if (array instanceof Object[] objects) {
            dout.writeInt(objects.length);
            for (Object o : objects) {
                writeObject0(o, false);
            }
            return;
        }
        int n = java.lang.reflect.Array.getLength(array);
        dout.writeInt(n);
        if (array instanceof byte[] b) {
            bout.write(b, 0, n);
            return;
        }
        for (int i = 0; i < n; i++) {
            switch (array) {
                case boolean[] a -> dout.writeBoolean(a[i]);
                case char[] a -> dout.writeChar(a[i]);
                case short[] a -> dout.writeShort(a[i]);
                case int[] a -> dout.writeInt(a[i]);
                case long[] a -> dout.writeLong(a[i]);
                case float[] a -> dout.writeFloat(a[i]);
                default -> dout.writeDouble(((double[]) array)[i]);
            }
        }
    }

    private void writeEnum(Enum<?> e, ObjectStreamClass desc, boolean unshared)
            throws IOException {
        bout.write(TC_ENUM);
        ObjectStreamClass up = desc.superDesc;
        writeClassDesc(up.cl == Enum.class ? desc : up, false);
        assign(unshared ? null : e);
        writeTypeString(e.name());
    }

    private void writeOrdinary(Object obj, ObjectStreamClass desc, boolean unshared)
            throws IOException {
        desc.checkSerialize();
        bout.write(TC_OBJECT);
        writeClassDesc(desc, false);
        assign(unshared ? null : obj);
        if (desc.isRecord) {
            writeFields(obj, desc);
        } else if (desc.externalizable && !desc.isProxy) {
            writeExternal((Externalizable) obj);
        } else {
            for (ObjectStreamClass.Slot s : desc.slots()) {
                if (s.desc().writeObject != 0) {
                    writeByMethod(obj, s.desc());
                } else {
                    writeFields(obj, s.desc());
                }
            }
        }
    }

    private void writeExternal(Externalizable obj) throws IOException {
        Object oldObject = current;
        Put oldPut = put;
        current = null;
        put = null;
        try {
            if (protocol == PROTOCOL_VERSION_1) {
                obj.writeExternal(this);
            } else {
                bout.mode(true);
                obj.writeExternal(this);
                bout.mode(false);
                bout.write(TC_ENDBLOCKDATA);
            }
        } finally {
            current = oldObject;
            put = oldPut;
        }
    }

    private void writeByMethod(Object obj, ObjectStreamClass desc) throws IOException {
        Object oldObject = current;
        ObjectStreamClass oldDesc = currentDesc;
        Put oldPut = put;
        current = obj;
        currentDesc = desc;
        put = null;
        try {
            bout.mode(true);
            call(desc.writeObject, obj, this);
            bout.mode(false);
            bout.write(TC_ENDBLOCKDATA);
        } finally {
            current = oldObject;
            currentDesc = oldDesc;
            put = oldPut;
        }
    }

    private void writeFields(Object obj, ObjectStreamClass desc) throws IOException {
        desc.checkDefault();
        byte[] b = new byte[desc.primitiveBytes];
        for (ObjectStreamField f : desc.fields) {
            if (f.isPrimitive()) {
                long bits = Fields.bits(obj, f);
                int n = f.size();
                for (int i = 0; i < n; i++) {
                    b[f.getOffset() + i] = (byte) (bits >> 8 * (n - 1 - i));
                }
            }
        }
        bout.write(b, 0, b.length);
        for (ObjectStreamField f : desc.fields) {
            if (!f.isPrimitive()) {
                writeObject0(Unsafe.getReferenceVolatile(obj, f.address), f.isUnshared());
            }
        }
    }

    public void defaultWriteObject() throws IOException {
        if (current == null) {
            throw new NotActiveException("not in call to writeObject");
        }
        bout.mode(false);
        writeFields(current, currentDesc);
        bout.mode(true);
    }

    public PutField putFields() throws IOException {
        if (put == null) {
            if (current == null) {
                throw new NotActiveException("not in call to writeObject");
            }
            put = new Put(currentDesc);
        }
        return put;
    }

    public void writeFields() throws IOException {
        if (put == null) {
            throw new NotActiveException("no current PutField object");
        }
        bout.mode(false);
        put.writeFields();
        bout.mode(true);
    }

    private final class Put extends PutField {
        private final ObjectStreamClass desc;
        private final byte[] primitives;
        private final Map<String, Object> objects = new HashMap<>();

        Put(ObjectStreamClass desc) {
            this.desc = desc;
            primitives = new byte[desc.primitiveBytes];
        }

        private void put(String name, Class<?> type, long bits) {
            ObjectStreamField f = desc.getField(name, type);
            if (f == null) {
                throw new IllegalArgumentException("no such field " + name + " with type " + type);
            }
            int n = f.size();
            for (int i = 0; i < n; i++) {
                primitives[f.getOffset() + i] = (byte) (bits >> 8 * (n - 1 - i));
            }
        }

        @Override
        public void put(String name, boolean val) {
            put(name, boolean.class, val ? 1 : 0);
        }

        @Override
        public void put(String name, byte val) {
            put(name, byte.class, val);
        }

        @Override
        public void put(String name, char val) {
            put(name, char.class, val);
        }

        @Override
        public void put(String name, short val) {
            put(name, short.class, val);
        }

        @Override
        public void put(String name, int val) {
            put(name, int.class, val);
        }

        @Override
        public void put(String name, long val) {
            put(name, long.class, val);
        }

        @Override
        public void put(String name, float val) {
            put(name, float.class, Float.floatToIntBits(val));
        }

        @Override
        public void put(String name, double val) {
            put(name, double.class, Double.doubleToLongBits(val));
        }

        @Override
        public void put(String name, Object val) {
            ObjectStreamField f = desc.getField(name);
            if (f == null || f.isPrimitive()) {
                throw new IllegalArgumentException("no such field " + name + " with type "
                        + Object.class);
            }
            objects.put(name, val);
        }

        @Override
        public void write(ObjectOutput out) throws IOException {
            if (ObjectOutputStream.this != out) {
                throw new IllegalArgumentException("wrong stream");
            }
            out.write(primitives, 0, primitives.length);
            for (ObjectStreamField f : desc.fields) {
                if (!f.isPrimitive()) {
                    out.writeObject(objects.get(f.getName()));
                }
            }
        }

        void writeFields() throws IOException {
            bout.write(primitives, 0, primitives.length);
            for (ObjectStreamField f : desc.fields) {
                if (!f.isPrimitive()) {
                    writeObject0(objects.get(f.getName()), f.isUnshared());
                }
            }
        }
    }

    // ---- Classes -------------------------------------------------------------------------------

    private void writeClassDesc(ObjectStreamClass desc, boolean unshared) throws IOException {
        if (desc == null || !desc.serializable && desc.cl == null) {
            bout.write(TC_NULL);
        } else if (!writeHandle(desc, unshared)) {
            if (desc.isProxy) {
                writeProxyDesc(desc, unshared);
            } else {
                bout.write(TC_CLASSDESC);
                assign(unshared ? null : desc);
                if (protocol == PROTOCOL_VERSION_1) {
                    describe(desc);
                } else {
                    writeClassDescriptor(desc);
                }
                bout.mode(true);
                annotateClass(desc.cl);
                bout.mode(false);
                bout.write(TC_ENDBLOCKDATA);
                writeSuperDesc(desc);
            }
        }
    }

    private void writeSuperDesc(ObjectStreamClass desc) throws IOException {
        ObjectStreamClass up = desc.superDesc;
        writeClassDesc(up != null && up.serializable ? up : null, false);
    }

    private void writeProxyDesc(ObjectStreamClass desc, boolean unshared) throws IOException {
        bout.write(TC_PROXYCLASSDESC);
        assign(unshared ? null : desc);
        Class<?>[] interfaces = desc.cl.getInterfaces();
        dout.writeInt(interfaces.length);
        for (Class<?> c : interfaces) {
            dout.writeUTF(c.getName());
        }
        bout.mode(true);
        annotateProxyClass(desc.cl);
        bout.mode(false);
        bout.write(TC_ENDBLOCKDATA);
        writeSuperDesc(desc);
    }

    /** Name, version number, flags and fields. */
    private void describe(ObjectStreamClass desc) throws IOException {
        dout.writeUTF(desc.name);
        dout.writeLong(desc.getSerialVersionUID());
        int flags = 0;
        if (desc.externalizable) {
            flags |= SC_EXTERNALIZABLE;
            if (protocol != PROTOCOL_VERSION_1) {
                flags |= SC_BLOCK_DATA;
            }
        } else if (desc.serializable) {
            flags |= SC_SERIALIZABLE;
        }
        if (desc.hasWriteObjectData) {
            flags |= SC_WRITE_METHOD;
        }
        if (desc.isEnum) {
            flags |= SC_ENUM;
        }
        dout.writeByte(flags);
        dout.writeShort(desc.fields.length);
        for (ObjectStreamField f : desc.fields) {
            dout.writeByte(f.getTypeCode());
            dout.writeUTF(f.getName());
            if (!f.isPrimitive()) {
                writeTypeString(f.getTypeString());
            }
        }
    }

    protected void writeClassDescriptor(ObjectStreamClass desc) throws IOException {
        describe(desc);
    }

    protected void annotateClass(Class<?> cl) throws IOException {
    }

    protected void annotateProxyClass(Class<?> cl) throws IOException {
    }

    protected Object replaceObject(Object obj) throws IOException {
        return obj;
    }

    protected boolean enableReplaceObject(boolean enable) {
        boolean old = enableReplace;
        enableReplace = enable;
        return old;
    }

    protected void writeStreamHeader() throws IOException {
        dout.writeShort(STREAM_MAGIC);
        dout.writeShort(STREAM_VERSION);
    }

    public void reset() throws IOException {
        if (depth != 0) {
            throw new IOException("stream active");
        }
        bout.mode(false);
        bout.write(TC_RESET);
        clear();
        bout.mode(true);
    }

    // ---- Values --------------------------------------------------------------------------------

    @Override
    public void write(int val) throws IOException {
        bout.write(val);
    }

    @Override
    public void write(byte[] buf) throws IOException {
        bout.write(buf, 0, buf.length);
    }

    @Override
    public void write(byte[] buf, int off, int len) throws IOException {
        if (buf == null) {
            throw new NullPointerException();
        }
        Objects.checkFromIndexSize(off, len, buf.length);
        bout.write(buf, off, len);
    }

    @Override
    public void flush() throws IOException {
        bout.flush();
    }

    protected void drain() throws IOException {
        bout.drain();
    }

    @Override
    public void close() throws IOException {
        flush();
        bout.close();
    }

    @Override
    public void writeBoolean(boolean val) throws IOException {
        dout.writeBoolean(val);
    }

    @Override
    public void writeByte(int val) throws IOException {
        dout.writeByte(val);
    }

    @Override
    public void writeShort(int val) throws IOException {
        dout.writeShort(val);
    }

    @Override
    public void writeChar(int val) throws IOException {
        dout.writeChar(val);
    }

    @Override
    public void writeInt(int val) throws IOException {
        dout.writeInt(val);
    }

    @Override
    public void writeLong(long val) throws IOException {
        dout.writeLong(val);
    }

    @Override
    public void writeFloat(float val) throws IOException {
        dout.writeFloat(val);
    }

    @Override
    public void writeDouble(double val) throws IOException {
        dout.writeDouble(val);
    }

    @Override
    public void writeBytes(String str) throws IOException {
        dout.writeBytes(str);
    }

    @Override
    public void writeChars(String str) throws IOException {
        dout.writeChars(str);
    }

    @Override
    public void writeUTF(String str) throws IOException {
        dout.writeUTF(str);
    }

    /** Bytes as they are, or in block mode in blocks of at most 1024 with their lengths before them. */
    private static final class Blocks extends OutputStream {
        private static final int SIZE = 1024;
        private final OutputStream out;
        private final byte[] buf = new byte[SIZE];
        private int count;
        private boolean blockMode;

        Blocks(OutputStream out) {
            this.out = out;
        }

        /** Sets the mode; the old one. */
        boolean mode(boolean on) throws IOException {
            if (blockMode == on) {
                return on;
            }
            drain();
            blockMode = on;
            return !on;
        }

        @Override
        public void write(int b) throws IOException {
            if (count >= SIZE) {
                drain();
            }
            buf[count++] = (byte) b;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            while (len > 0) {
                if (count >= SIZE) {
                    drain();
                }
                int n = Math.min(len, SIZE - count);
                System.arraycopy(b, off, buf, count, n);
                count += n;
                off += n;
                len -= n;
            }
        }

        void drain() throws IOException {
            if (count == 0) {
                return;
            }
            if (blockMode) {
                byte[] h = count <= 0xff ? new byte[] {TC_BLOCKDATA, (byte) count}
                        : new byte[] {TC_BLOCKDATALONG, 0, 0, (byte) (count >> 8), (byte) count};
                out.write(h, 0, h.length);
            }
            int n = count;
            count = 0;
            out.write(buf, 0, n);
        }

        @Override
        public void flush() throws IOException {
            drain();
            out.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
            out.close();
        }
    }

    /** Reads and writes fields of objects as bits. */
    static final class Fields {
        private Fields() {
        }

        static long bits(Object o, ObjectStreamField f) {
            switch (f.size()) {
                case 1:
                    return Unsafe.getByte(o, f.address);
                case 2:
                    return Unsafe.getShort(o, f.address);
                case 4:
                    return Unsafe.getInt(o, f.address);
                default:
                    return Unsafe.getLong(o, f.address);
            }
        }

        static void set(Object o, ObjectStreamField f, long bits) {
            switch (f.size()) {
                case 1:
                    Unsafe.putByte(o, f.address, (byte) bits);
                    break;
                case 2:
                    Unsafe.putShort(o, f.address, (short) bits);
                    break;
                case 4:
                    Unsafe.putInt(o, f.address, (int) bits);
                    break;
                default:
                    Unsafe.putLong(o, f.address, bits);
            }
        }
    }
}
