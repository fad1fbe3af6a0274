package java.io;

import ibrik.lang.Unsafe;
import ibrik.lang.VM;
import java.lang.invoke.SpecialCalls;
import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads values and graphs of objects. */
public class ObjectInputStream extends InputStream implements ObjectInput, ObjectStreamConstants {
    private static final Object UNSHARED = new Object();

    private final ObjectBlocks bin;
    private final DataInputStream din;
    private final boolean overridden;
    private final List<Object> handles = new ArrayList<>();
    private int depth;
    private long references;
    private boolean enableResolve;
    /** The object whose readObject method runs, and the class it is of. */
    private Object current;
    private ObjectStreamClass currentDesc;
    private boolean defaultRead;
    private List<Validation> validations;
    private ObjectInputFilter filter;
    private boolean filterSet;

    private record Validation(ObjectInputValidation v, int priority) {
    }

    /** Values of the fields of an object. */
    public abstract static class GetField {
        public GetField() {
        }

        public abstract ObjectStreamClass getObjectStreamClass();

        public abstract boolean defaulted(String name) throws IOException;

        public abstract boolean get(String name, boolean val) throws IOException;

        public abstract byte get(String name, byte val) throws IOException;

        public abstract char get(String name, char val) throws IOException;

        public abstract short get(String name, short val) throws IOException;

        public abstract int get(String name, int val) throws IOException;

        public abstract long get(String name, long val) throws IOException;

        public abstract float get(String name, float val) throws IOException;

        public abstract double get(String name, double val) throws IOException;

        public abstract Object get(String name, Object val)
                throws IOException, ClassNotFoundException;
    }

    public ObjectInputStream(InputStream in) throws IOException {
        overridden = false;
        bin = new ObjectBlocks(Objects.requireNonNull(in), this);
        din = new DataInputStream(bin);
        filter = ObjectInputFilter.Config.getSerialFilter();
        readStreamHeader();
        bin.mode(true);
    }

    protected ObjectInputStream() throws IOException {
        overridden = true;
        bin = null;
        din = null;
    }

    // ---- Objects -------------------------------------------------------------------------------

    public final Object readObject() throws IOException, ClassNotFoundException {
        return overridden ? readObjectOverride() : readGraph(false);
    }

    protected Object readObjectOverride() throws IOException, ClassNotFoundException {
        return null;
    }

    public Object readUnshared() throws IOException, ClassNotFoundException {
        return readGraph(true);
    }

    private Object readGraph(boolean unshared)
            throws IOException, ClassNotFoundException {
        Object oldObject = current;
        ObjectStreamClass oldDesc = currentDesc;
        boolean oldRead = defaultRead;
        try {
            Object o = readObject0(unshared);
            if (depth == 0 && validations != null) {
                List<Validation> all = validations;
                validations = null;
                for (Validation v : all) {
                    v.v.validateObject();
                }
            }
            return o;
        } finally {
            current = oldObject;
            currentDesc = oldDesc;
            defaultRead = oldRead;
        }
    }

    private int assign(Object o) {
        handles.add(o);
        return handles.size() - 1;
    }

    void handleReset() throws StreamCorruptedException {
        if (depth > 0) {
            throw new StreamCorruptedException("unexpected reset; recursion depth: " + depth);
        }
        handles.clear();
    }

    private Object readObject0(boolean unshared) throws IOException, ClassNotFoundException {
        boolean old = bin.mode();
        if (old) {
            int n = bin.remaining();
            if (n > 0) {
                throw new OptionalDataException(n);
            }
            if (bin.defaultDataEnd) {
                throw new OptionalDataException(true);
            }
            bin.mode(false);
        }
        byte tc;
        while ((tc = bin.peekByte()) == TC_RESET) {
            bin.read();
            handleReset();
        }
        depth++;
        references++;
        try {
            switch (tc) {
                case TC_NULL:
                    bin.read();
                    return null;
                case TC_REFERENCE:
                    return readHandle(unshared);
                case TC_CLASS:
                    return readClass(unshared);
                case TC_CLASSDESC, TC_PROXYCLASSDESC:
                    return readClassDesc(unshared);
                case TC_STRING, TC_LONGSTRING:
                    return resolve(readString(unshared), -1);
                case TC_ARRAY:
                    return readArray(unshared);
                case TC_ENUM:
                    return readEnum(unshared);
                case TC_OBJECT:
                    return readOrdinary(unshared);
                case TC_EXCEPTION:
                    throw new WriteAbortedException("writing aborted", readFatal());
                case TC_BLOCKDATA, TC_BLOCKDATALONG:
                    if (old) {
                        bin.mode(true);
                        bin.peek();
                        throw new OptionalDataException(bin.remaining());
                    }
                    throw new StreamCorruptedException("unexpected block data");
                case TC_ENDBLOCKDATA:
                    if (old) {
                        throw new OptionalDataException(true);
                    }
                    throw new StreamCorruptedException("unexpected end of block data");
                default:
                    throw new StreamCorruptedException(String.format("invalid type code: %02X",
                            tc));
            }
        } finally {
            depth--;
            bin.mode(old);
        }
    }

    /** What the program makes of an object that was read; it replaces the one at the handle. */
    private Object resolve(Object o, int handle) throws IOException {
        if (!enableResolve) {
            return o;
        }
        int h = handle >= 0 ? handle : handles.size() - 1;
        Object r = resolveObject(o);
        if (r != o && handles.get(h) == o) {
            handles.set(h, r);
        }
        return r;
    }

    private IOException readFatal() throws IOException, ClassNotFoundException {
        bin.read();
        handles.clear();
        return (IOException) readObject0(false);
    }

    private Object readHandle(boolean unshared) throws IOException {
        bin.read();
        int h = din.readInt() - baseWireHandle;
        if (h < 0 || h >= handles.size()) {
            throw new StreamCorruptedException(String.format("invalid handle value: %08X",
                    h + baseWireHandle));
        }
        if (unshared) {
            throw new InvalidObjectException("cannot read back reference as unshared");
        }
        Object o = handles.get(h);
        if (o == UNSHARED) {
            throw new InvalidObjectException("cannot read back reference to unshared object");
        }
        check(null, -1);
        return o;
    }

    private Class<?> readClass(boolean unshared) throws IOException, ClassNotFoundException {
        bin.read();
        ObjectStreamClass d = readClassDesc(false);
        Class<?> c = d.cl;
        assign(unshared ? UNSHARED : c);
        if (c == null) {
            throw d.resolveException;
        }
        return c;
    }

    private String readString(boolean unshared) throws IOException {
        byte tc = (byte) bin.read();
        String s;
        switch (tc) {
            case TC_STRING:
                s = din.readUTF();
                break;
            case TC_LONGSTRING:
                s = longString(din.readLong());
                break;
            default:
                throw new StreamCorruptedException(String.format("invalid type code: %02X", tc));
        }
        assign(unshared ? UNSHARED : s);
        return s;
    }

    private String longString(long n) throws IOException {
        StringBuilder sb = new StringBuilder((int) Math.min(n, 1 << 16));
        while (n > 0) {
            int a = din.readUnsignedByte();
            n--;
            if (a < 0x80) {
                sb.append((char) a);
            } else if (a >> 5 == 6) {
                sb.append((char) ((a & 0x1f) << 6 | din.readUnsignedByte() & 0x3f));
                n--;
            } else if (a >> 4 == 14) {
                int b = din.readUnsignedByte();
                sb.append((char) ((a & 0xf) << 12 | (b & 0x3f) << 6
                        | din.readUnsignedByte() & 0x3f));
                n -= 2;
            } else {
                throw new UTFDataFormatException();
            }
        }
        return sb.toString();
    }

    private String readTypeString() throws IOException {
        byte tc = bin.peekByte();
        if (tc == TC_NULL) {
            bin.read();
            return null;
        }
        return tc == TC_REFERENCE ? (String) readHandle(false) : readString(false);
    }

    private Object readArray(boolean unshared) throws IOException, ClassNotFoundException {
        bin.read();
        ObjectStreamClass d = readClassDesc(false);
        int n = din.readInt();
        if (n < 0) {
            throw new StreamCorruptedException("Array length is negative");
        }
        check(d.cl, n);
        if (d.cl == null) {
            throw d.resolveException;
        }
        Class<?> component = d.cl.getComponentType();
        if (component == null) {
            throw new InvalidClassException(d.name, "invalid class descriptor");
        }
        Object array = Array.newInstance(component, n);
        int handle = assign(unshared ? UNSHARED : array);
        if (array instanceof Object[] objects) {
            for (int i = 0; i < n; i++) {
                objects[i] = readObject0(false);
            }
        } else if (array instanceof byte[] b) {
            din.readFully(b);
        } else {
            readPrimitives(array, n);
        }
        return resolve(array, handle);
    }

    private void readPrimitives(Object array, int n) throws IOException {
        for (int i = 0; i < n; i++) {
            switch (array) {
                case boolean[] a -> a[i] = din.readBoolean();
                case char[] a -> a[i] = din.readChar();
                case short[] a -> a[i] = din.readShort();
                case int[] a -> a[i] = din.readInt();
                case long[] a -> a[i] = din.readLong();
                case float[] a -> a[i] = din.readFloat();
                default -> ((double[]) array)[i] = din.readDouble();
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object readEnum(boolean unshared) throws IOException, ClassNotFoundException {
        bin.read();
        ObjectStreamClass d = readClassDesc(false);
        if (!d.isEnum) {
            throw new InvalidClassException("non-enum class: " + d);
        }
        int handle = assign(unshared ? UNSHARED : null);
        String name = readTypeString();
        if (d.cl == null) {
            throw d.resolveException;
        }
        try {
            Enum<?> e = Enum.valueOf((Class) d.cl, name);
            if (!unshared) {
                handles.set(handle, e);
            }
            return resolve(e, handle);
        } catch (IllegalArgumentException x) {
            throw new InvalidObjectException("enum constant " + name + " does not exist in "
                    + d.cl, x);
        }
    }

    private Object readOrdinary(boolean unshared) throws IOException, ClassNotFoundException {
        bin.read();
        ObjectStreamClass d = readClassDesc(false);
        if (d == null) {
            throw new StreamCorruptedException("null class descriptor");
        }
        d.checkDeserialize();
        Class<?> c = d.cl;
        if (c == null) {
            throw d.resolveException;
        }
        if (c == String.class || c == Class.class || c == ObjectStreamClass.class) {
            throw new InvalidClassException("invalid class descriptor");
        }
        Object o = d.isRecord ? null : d.newInstance();
        int handle = assign(unshared ? UNSHARED : o);
        if (d.isRecord) {
            o = readRecord(d);
            if (!unshared) {
                handles.set(handle, o);
            }
        } else if (d.externalizable) {
            readExternal((Externalizable) o, d);
        } else {
            readSerial(o, d);
        }
        if (d.readResolve != 0) {
            Object r = call(d.readResolve, o);
            if (r != null) {
                check(r.getClass(), r.getClass().isArray() ? Array.getLength(r) : -1);
            }
            if (r != o) {
                o = r;
                handles.set(handle, r);
            }
        }
        return resolve(o, handle);
    }

    private static Object call(long method, Object... args)
            throws IOException, ClassNotFoundException {
        try {
            return SpecialCalls.call(method, args);
        } catch (IOException | ClassNotFoundException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("unexpected exception type", e);
        }
    }

    private void readExternal(Externalizable o, ObjectStreamClass d)
            throws IOException, ClassNotFoundException {
        Object old = current;
        current = null;
        try {
            if (d.hasBlockExternalData) {
                bin.mode(true);
            }
            o.readExternal(this);
            if (d.hasBlockExternalData) {
                skipCustomData();
            }
        } finally {
            current = old;
        }
    }

    private Object readRecord(ObjectStreamClass d) throws IOException, ClassNotFoundException {
        List<ObjectStreamClass.Slot> slots = d.slots();
        Map<String, Object> values = new HashMap<>();
        for (ObjectStreamClass.Slot s : slots) {
            if (s.hasData()) {
                Values v = readValues(s.desc());
                if (s.desc() == d) {
                    for (ObjectStreamField f : d.fields) {
                        values.put(f.getName(), v.boxed(f));
                    }
                }
            }
        }
        RecordComponent[] parts = d.cl.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] args = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            args[i] = values.get(parts[i].getName());
            if (args[i] == null && types[i].isPrimitive()) {
                args[i] = Array.get(Array.newInstance(types[i], 1), 0);
            }
            if (args[i] != null && !types[i].isPrimitive() && !types[i].isInstance(args[i])) {
                throw new InvalidObjectException("cannot assign instance of "
                        + args[i].getClass().getName() + " to component " + parts[i].getName());
            }
        }
        try {
            StringBuilder sb = new StringBuilder("(");
            for (Class<?> t : types) {
                sb.append(t.descriptorString());
            }
            long m = SpecialCalls.declared(d.cl, "<init>", sb.append(")V").toString());
            Object o = Unsafe.allocateInstance(d.cl);
            Object[] all = new Object[args.length + 1];
            all[0] = o;
            System.arraycopy(args, 0, all, 1, args.length);
            SpecialCalls.call(m, all);
            return o;
        } catch (Throwable e) {
            InvalidObjectException x = new InvalidObjectException(e.getMessage());
            x.initCause(e);
            throw x;
        }
    }

    private void readSerial(Object o, ObjectStreamClass d)
            throws IOException, ClassNotFoundException {
        for (ObjectStreamClass.Slot s : d.slots()) {
            ObjectStreamClass sd = s.desc();
            if (!s.hasData()) {
                if (sd != null && sd.readObjectNoData != 0) {
                    call(sd.readObjectNoData, o);
                }
                continue;
            }
            if (sd.cl == null || !sd.cl.isInstance(o)) {
                readValues(sd);
            } else if (sd.readObject != 0) {
                readByMethod(o, sd);
                bin.defaultDataEnd = false;
            } else {
                readValues(sd).store(o);
            }
            if (sd.hasWriteObjectData) {
                skipCustomData();
            } else {
                bin.mode(false);
            }
        }
    }

    private void readByMethod(Object o, ObjectStreamClass d)
            throws IOException, ClassNotFoundException {
        Object oldObject = current;
        ObjectStreamClass oldDesc = currentDesc;
        boolean oldRead = defaultRead;
        current = o;
        currentDesc = d;
        defaultRead = false;
        try {
            bin.mode(true);
            call(d.readObject, o, this);
        } finally {
            current = oldObject;
            currentDesc = oldDesc;
            defaultRead = oldRead;
        }
    }

    /** Skips what a method wrote and ours did not read. */
    private void skipCustomData() throws IOException, ClassNotFoundException {
        while (true) {
            if (bin.mode()) {
                bin.skipBlocks();
                bin.mode(false);
            }
            switch (bin.peekByte()) {
                case TC_BLOCKDATA, TC_BLOCKDATALONG:
                    bin.mode(true);
                    break;
                case TC_ENDBLOCKDATA:
                    bin.read();
                    return;
                default:
                    readObject0(false);
            }
        }
    }

    private Values readValues(ObjectStreamClass d) throws IOException, ClassNotFoundException {
        Values v = new Values(d);
        din.readFully(v.primitives);
        for (ObjectStreamField f : d.fields) {
            if (!f.isPrimitive()) {
                v.objects[f.getOffset()] = readObject0(f.isUnshared());
            }
        }
        return v;
    }

    private void checkActive() throws NotActiveException {
        if (current == null || defaultRead) {
            throw new NotActiveException(current == null ? "not in call to readObject"
                    : "not in readObject invocation or fields already read");
        }
        defaultRead = true;
    }

    public void defaultReadObject() throws IOException, ClassNotFoundException {
        checkActive();
        bin.mode(false);
        Values v = readValues(currentDesc);
        v.store(current);
        bin.mode(true);
        if (!currentDesc.hasWriteObjectData) {
            bin.defaultDataEnd = true;
        }
    }

    public GetField readFields() throws IOException, ClassNotFoundException {
        checkActive();
        bin.mode(false);
        Values v = readValues(currentDesc);
        bin.mode(true);
        if (!currentDesc.hasWriteObjectData) {
            bin.defaultDataEnd = true;
        }
        return v;
    }

    /** The values of the fields of one class of an object. */
    private static final class Values extends GetField {
        private final ObjectStreamClass desc;
        final byte[] primitives;
        final Object[] objects;

        Values(ObjectStreamClass desc) {
            this.desc = desc;
            primitives = new byte[desc.primitiveBytes];
            int n = 0;
            for (ObjectStreamField f : desc.fields) {
                n += f.isPrimitive() ? 0 : 1;
            }
            objects = new Object[n];
        }

        private long bits(ObjectStreamField f) {
            long r = primitives[f.getOffset()];
            for (int i = 1; i < f.size(); i++) {
                r = r << 8 | primitives[f.getOffset() + i] & 0xff;
            }
            return r;
        }

        Object boxed(ObjectStreamField f) {
            if (!f.isPrimitive()) {
                return objects[f.getOffset()];
            }
            long v = bits(f);
            switch (f.getTypeCode()) {
                case 'Z':
                    return v != 0;
                case 'B':
                    return (byte) v;
                case 'C':
                    return (char) v;
                case 'S':
                    return (short) v;
                case 'I':
                    return (int) v;
                case 'J':
                    return v;
                case 'F':
                    return Float.intBitsToFloat((int) v);
                default:
                    return Double.longBitsToDouble(v);
            }
        }

        void store(Object o) {
            for (ObjectStreamField f : desc.fields) {
                if (f.address < 0) {
                    continue;
                }
                if (f.isPrimitive()) {
                    ObjectOutputStream.Fields.set(o, f, bits(f));
                    continue;
                }
                Object v = objects[f.getOffset()];
                if (v != null && !f.getType().isInstance(v)) {
                    throw new ClassCastException("cannot assign instance of "
                            + v.getClass().getName() + " to field " + desc.cl.getName() + "."
                            + f.getName() + " of type " + f.getType().getName()
                            + " in instance of " + o.getClass().getName());
                }
                Unsafe.putReferenceVolatile(o, f.address, v);
            }
        }

        private ObjectStreamField field(String name, Class<?> type) {
            ObjectStreamField f = desc.getField(name);
            boolean fits = f != null && (type == null ? !f.isPrimitive() : f.getType() == type);
            if (fits) {
                return f;
            }
            ObjectStreamField local = desc.cl == null ? null
                    : ObjectStreamClass.lookupAny(desc.cl).getField(name);
            boolean known = local != null
                    && (type == null ? !local.isPrimitive() : local.getType() == type);
            if (f == null && known) {
                return null;
            }
            throw new IllegalArgumentException("no such field " + name + " with type "
                    + (type == null ? Object.class : type));
        }

        @Override
        public ObjectStreamClass getObjectStreamClass() {
            return desc;
        }

        @Override
        public boolean defaulted(String name) {
            if (desc.getField(name) != null) {
                return false;
            }
            if (desc.cl == null
                    || ObjectStreamClass.lookupAny(desc.cl).getField(name) == null) {
                throw new IllegalArgumentException("no such field " + name + " with type null");
            }
            return true;
        }

        private long get(String name, Class<?> type, long val) {
            ObjectStreamField f = field(name, type);
            return f == null ? val : bits(f);
        }

        @Override
        public boolean get(String name, boolean val) {
            return get(name, boolean.class, val ? 1 : 0) != 0;
        }

        @Override
        public byte get(String name, byte val) {
            return (byte) get(name, byte.class, val);
        }

        @Override
        public char get(String name, char val) {
            return (char) get(name, char.class, val);
        }

        @Override
        public short get(String name, short val) {
            return (short) get(name, short.class, val);
        }

        @Override
        public int get(String name, int val) {
            return (int) get(name, int.class, val);
        }

        @Override
        public long get(String name, long val) {
            return get(name, long.class, val);
        }

        @Override
        public float get(String name, float val) {
            return Float.intBitsToFloat((int) get(name, float.class,
                    Float.floatToRawIntBits(val)));
        }

        @Override
        public double get(String name, double val) {
            return Double.longBitsToDouble(get(name, double.class,
                    Double.doubleToRawLongBits(val)));
        }

        @Override
        public Object get(String name, Object val) {
            ObjectStreamField f = field(name, null);
            return f == null ? val : objects[f.getOffset()];
        }
    }

    public void registerValidation(ObjectInputValidation obj, int prio)
            throws NotActiveException, InvalidObjectException {
        if (depth == 0) {
            throw new NotActiveException("stream inactive");
        }
        if (obj == null) {
            throw new InvalidObjectException("null callback");
        }
        if (validations == null) {
            validations = new ArrayList<>();
        }
        int at = 0;
        while (at < validations.size() && validations.get(at).priority >= prio) {
            at++;
        }
        validations.add(at, new Validation(obj, prio));
    }

    // ---- Classes -------------------------------------------------------------------------------

    private ObjectStreamClass readClassDesc(boolean unshared)
            throws IOException, ClassNotFoundException {
        byte tc = bin.peekByte();
        switch (tc) {
            case TC_NULL:
                bin.read();
                return null;
            case TC_REFERENCE:
                return (ObjectStreamClass) readHandle(unshared);
            case TC_PROXYCLASSDESC:
                return readProxyDesc(unshared);
            case TC_CLASSDESC:
                return readNonProxyDesc(unshared);
            default:
                throw new StreamCorruptedException(String.format("invalid type code: %02X", tc));
        }
    }

    private ObjectStreamClass readProxyDesc(boolean unshared)
            throws IOException, ClassNotFoundException {
        bin.read();
        ObjectStreamClass d = new ObjectStreamClass();
        assign(unshared ? UNSHARED : d);
        int n = din.readInt();
        if (n > 65535) {
            throw new InvalidObjectException("interface limit exceeded: " + n);
        }
        String[] names = new String[n];
        for (int i = 0; i < n; i++) {
            names[i] = din.readUTF();
        }
        Class<?> c = null;
        ClassNotFoundException why = null;
        bin.mode(true);
        try {
            c = resolveProxyClass(names);
        } catch (ClassNotFoundException e) {
            why = e;
        }
        skipCustomData();
        ObjectStreamClass model = new ObjectStreamClass();
        model.isProxy = true;
        model.serializable = true;
        model.name = c == null ? "" : c.getName();
        model.setSuid(0L);
        d.bind(model, c, why, readSuperDesc());
        if (c != null) {
            check(c, -1);
        }
        return d;
    }

    private ObjectStreamClass readNonProxyDesc(boolean unshared)
            throws IOException, ClassNotFoundException {
        bin.read();
        ObjectStreamClass d = new ObjectStreamClass();
        assign(unshared ? UNSHARED : d);
        ObjectStreamClass model;
        try {
            model = readClassDescriptor();
        } catch (ClassNotFoundException e) {
            InvalidClassException x = new InvalidClassException("failed to read class descriptor");
            x.initCause(e);
            throw x;
        }
        Class<?> c = null;
        ClassNotFoundException why = null;
        bin.mode(true);
        try {
            c = resolveClass(model);
            if (c == null) {
                why = new ClassNotFoundException("null class");
            }
        } catch (ClassNotFoundException e) {
            why = e;
        }
        check(c, -1);
        skipCustomData();
        d.bind(model, c, why, readSuperDesc());
        return d;
    }

    /** To filters a superclass's description is one more reference, one level down. */
    private ObjectStreamClass readSuperDesc() throws IOException, ClassNotFoundException {
        references++;
        depth++;
        try {
            return readClassDesc(false);
        } finally {
            depth--;
        }
    }

    protected ObjectStreamClass readClassDescriptor()
            throws IOException, ClassNotFoundException {
        ObjectStreamClass d = new ObjectStreamClass();
        d.name = din.readUTF();
        d.setSuid(din.readLong());
        int flags = din.readByte();
        d.hasWriteObjectData = (flags & SC_WRITE_METHOD) != 0;
        d.hasBlockExternalData = (flags & SC_BLOCK_DATA) != 0;
        d.externalizable = (flags & SC_EXTERNALIZABLE) != 0;
        boolean s = (flags & SC_SERIALIZABLE) != 0;
        if (d.externalizable && s) {
            throw new InvalidClassException(d.name,
                    "serializable and externalizable flags conflict");
        }
        d.serializable = d.externalizable || s;
        d.isEnum = (flags & SC_ENUM) != 0;
        int n = din.readUnsignedShort();
        ObjectStreamField[] fields = n > 0 ? new ObjectStreamField[n]
                : ObjectStreamClass.NO_FIELDS;
        if (d.isEnum && n != 0) {
            throw new InvalidClassException(d.name, "enum descriptor has non-zero field count: "
                    + n);
        }
        for (int i = 0; i < n; i++) {
            char code = (char) din.readByte();
            String name = din.readUTF();
            String sig = code == 'L' || code == '[' ? readTypeString() : String.valueOf(code);
            try {
                fields[i] = new ObjectStreamField(name, sig, false);
            } catch (RuntimeException e) {
                InvalidClassException x = new InvalidClassException(d.name,
                        "invalid descriptor for field " + name);
                x.initCause(e);
                throw x;
            }
        }
        d.fields = fields;
        return d;
    }

    /** The loader of the nearest caller whose class is not of the library. */
    private static ClassLoader userLoader() {
        for (int i = 1; i < 1000; i++) {
            Class<?> c = VM.callerClass(i);
            if (c == null) {
                break;
            }
            if (c.getClassLoader() != null) {
                return c.getClassLoader();
            }
        }
        return ClassLoader.getSystemClassLoader();
    }

    protected Class<?> resolveClass(ObjectStreamClass desc)
            throws IOException, ClassNotFoundException {
        String name = desc.getName();
        try {
            return Class.forName(name, false, userLoader());
        } catch (ClassNotFoundException e) {
            Class<?> p = Class.forPrimitiveName(name);
            if (p != null) {
                return p;
            }
            throw e;
        }
    }

    @SuppressWarnings("deprecation")
    protected Class<?> resolveProxyClass(String[] interfaces)
            throws IOException, ClassNotFoundException {
        ClassLoader loader = userLoader();
        Class<?>[] all = new Class<?>[interfaces.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = Class.forName(interfaces[i], false, loader);
        }
        try {
            return Proxy.getProxyClass(loader, all);
        } catch (IllegalArgumentException e) {
            throw new ClassNotFoundException(null, e);
        }
    }

    protected Object resolveObject(Object obj) throws IOException {
        return obj;
    }

    protected boolean enableResolveObject(boolean enable) {
        boolean old = enableResolve;
        enableResolve = enable;
        return old;
    }

    protected void readStreamHeader() throws IOException, StreamCorruptedException {
        short magic = din.readShort();
        short version = din.readShort();
        if (magic != STREAM_MAGIC || version != STREAM_VERSION) {
            throw new StreamCorruptedException(String.format("invalid stream header: %04X%04X",
                    magic, version));
        }
    }

    // ---- Filter --------------------------------------------------------------------------------

    public final ObjectInputFilter getObjectInputFilter() {
        return filter;
    }

    public final void setObjectInputFilter(ObjectInputFilter filter) {
        if (references > 0 && !filterSet) {
            throw new IllegalStateException(
                    "filter can not be set after an object has been read");
        }
        if (filterSet) {
            throw new IllegalStateException("filter can not be set more than once");
        }
        filterSet = true;
        this.filter = ObjectInputFilter.Config.getSerialFilterFactory().apply(this.filter,
                filter);
    }

    static {
        ibrik.io.ArrayCheck.set(new ibrik.io.ArrayCheck() {
            @Override
            protected void ask(ObjectInputStream s, Class<?> type, int length) throws IOException {
                if (length < 0) {
                    throw new NegativeArraySizeException();
                }
                s.check(type, length);
            }
        });
    }

    private void check(Class<?> c, int length) throws InvalidClassException {
        if (filter == null) {
            return;
        }
        ObjectInputFilter.Status s;
        RuntimeException why = null;
        try {
            s = filter.checkInput(new Info(c, length, depth, references, bin.total()));
        } catch (RuntimeException e) {
            s = ObjectInputFilter.Status.REJECTED;
            why = e;
        }
        if (s == null || s == ObjectInputFilter.Status.REJECTED) {
            InvalidClassException x = new InvalidClassException("filter status: " + s);
            x.initCause(why);
            throw x;
        }
    }

    private record Info(Class<?> serialClass, long arrayLength, long depth, long references,
            long streamBytes) implements ObjectInputFilter.FilterInfo {
    }

    // ---- Values --------------------------------------------------------------------------------

    @Override
    public int read() throws IOException {
        return bin.read();
    }

    @Override
    public int read(byte[] buf, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, buf.length);
        return bin.read(buf, off, len);
    }

    @Override
    public int available() throws IOException {
        return bin.available();
    }

    @Override
    public void close() throws IOException {
        if (depth == 0) {
            handles.clear();
        }
        bin.close();
    }

    @Override
    public boolean readBoolean() throws IOException {
        return din.readBoolean();
    }

    @Override
    public byte readByte() throws IOException {
        return din.readByte();
    }

    @Override
    public int readUnsignedByte() throws IOException {
        return din.readUnsignedByte();
    }

    @Override
    public char readChar() throws IOException {
        return din.readChar();
    }

    @Override
    public short readShort() throws IOException {
        return din.readShort();
    }

    @Override
    public int readUnsignedShort() throws IOException {
        return din.readUnsignedShort();
    }

    @Override
    public int readInt() throws IOException {
        return din.readInt();
    }

    @Override
    public long readLong() throws IOException {
        return din.readLong();
    }

    @Override
    public float readFloat() throws IOException {
        return din.readFloat();
    }

    @Override
    public double readDouble() throws IOException {
        return din.readDouble();
    }

    @Override
    public void readFully(byte[] buf) throws IOException {
        din.readFully(buf);
    }

    @Override
    public void readFully(byte[] buf, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, buf.length);
        din.readFully(buf, off, len);
    }

    @Override
    public int skipBytes(int len) throws IOException {
        return din.skipBytes(len);
    }

    @Override
    @Deprecated
    public String readLine() throws IOException {
        return din.readLine();
    }

    @Override
    public String readUTF() throws IOException {
        return din.readUTF();
    }
}
