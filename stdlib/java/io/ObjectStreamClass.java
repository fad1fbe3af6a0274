package java.io;

import ibrik.lang.Unsafe;
import ibrik.util.Sha1;
import java.lang.invoke.SpecialCalls;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.WeakHashMap;

/** What serialization knows of a class: the local one, or one that a stream describes. */
public final class ObjectStreamClass implements Serializable {
    public static final ObjectStreamField[] NO_FIELDS = new ObjectStreamField[0];
    private static final long serialVersionUID = -6120832682080437368L;
    private static final WeakHashMap<Class<?>, ObjectStreamClass> KNOWN = new WeakHashMap<>();
    private static final int ACCESS = Modifier.PUBLIC | Modifier.PRIVATE | Modifier.PROTECTED
            | Modifier.STATIC | Modifier.FINAL;

    /** The local class; null if there is none. */
    transient Class<?> cl;
    transient String name;
    private transient Long suid;
    transient boolean isProxy;
    transient boolean isEnum;
    transient boolean isRecord;
    transient boolean serializable;
    transient boolean externalizable;
    /** Whether the stream has data of a writeObject method, and data in blocks of writeExternal. */
    transient boolean hasWriteObjectData;
    transient boolean hasBlockExternalData = true;
    transient ObjectStreamField[] fields = NO_FIELDS;
    transient ObjectStreamClass superDesc;
    /** Why a class of the stream could not be found. */
    transient ClassNotFoundException resolveException;
    /** Why objects cannot be written, or read, and why not by default. */
    private transient String serializeError;
    private transient String deserializeError;
    private transient String defaultError;
    transient long writeObject;
    transient long readObject;
    transient long readObjectNoData;
    transient long writeReplace;
    transient long readResolve;
    /** The constructor that runs for a new object, 0 if there is none that may. */
    transient long constructor;
    transient int primitiveBytes;
    private transient List<Slot> slots;

    /** One class of the data of an object; without data the stream knows nothing of it. */
    record Slot(ObjectStreamClass desc, boolean hasData) {
    }

    /** For a class of a stream. */
    ObjectStreamClass() {
    }

    private ObjectStreamClass(Class<?> c) {
        cl = c;
        name = c.getName();
        isProxy = Proxy.isProxyClass(c);
        isEnum = Enum.class.isAssignableFrom(c);
        isRecord = c.isRecord();
        serializable = Serializable.class.isAssignableFrom(c);
        externalizable = Externalizable.class.isAssignableFrom(c);
        Class<?> s = c.getSuperclass();
        superDesc = s != null ? lookup(s) : null;
        if (!serializable) {
            suid = 0L;
            return;
        }
        if (isEnum) {
            suid = 0L;
            return;
        }
        if (c.isArray()) {
            return;
        }
        suid = declaredSuid(c);
        if (suid == null && isRecord) {
            suid = 0L;
        }
        try {
            fields = externalizable || isProxy || c == String.class || c == Class.class
                    || c == ObjectStreamClass.class ? NO_FIELDS : serialFields(c);
            computeOffsets();
        } catch (InvalidClassException e) {
            serializeError = e.getMessage().substring(e.getMessage().indexOf("; ") + 2);
            deserializeError = serializeError;
            fields = NO_FIELDS;
        }
        if (!isRecord) {
            constructor = externalizable ? publicConstructor(c) : superConstructor(c);
            if (!externalizable) {
                writeObject = SpecialCalls.privateMethod(c, "writeObject",
                        "(Ljava/io/ObjectOutputStream;)V");
                readObject = SpecialCalls.privateMethod(c, "readObject",
                        "(Ljava/io/ObjectInputStream;)V");
                readObjectNoData = SpecialCalls.privateMethod(c, "readObjectNoData", "()V");
                hasWriteObjectData = writeObject != 0;
            }
            if (constructor == 0 && !Modifier.isAbstract(c.getModifiers())
                    && deserializeError == null) {
                deserializeError = "no valid constructor";
            }
        }
        writeReplace = SpecialCalls.inherited(c, "writeReplace", "()Ljava/lang/Object;");
        readResolve = SpecialCalls.inherited(c, "readResolve", "()Ljava/lang/Object;");
        for (ObjectStreamField f : fields) {
            if (f.address < 0) {
                defaultError = "unmatched serializable field(s) declared";
            }
        }
    }

    public static ObjectStreamClass lookup(Class<?> cl) {
        ObjectStreamClass d = lookupAny(cl);
        return d != null && d.serializable ? d : null;
    }

    public static ObjectStreamClass lookupAny(Class<?> cl) {
        synchronized (KNOWN) {
            ObjectStreamClass d = KNOWN.get(cl);
            if (d == null) {
                d = new ObjectStreamClass(cl);
                KNOWN.put(cl, d);
            }
            return d;
        }
    }

    private static Long declaredSuid(Class<?> c) {
        for (Field f : c.getDeclaredFields()) {
            int m = Modifier.STATIC | Modifier.FINAL;
            if (f.getName().equals("serialVersionUID") && f.getType().isPrimitive()
                    && (f.getModifiers() & m) == m && f.getType() != boolean.class) {
                Unsafe.ensureInitialized(c);
                long at = Unsafe.fieldOffset(c, "serialVersionUID");
                return f.getType() == long.class ? Unsafe.getLong(c, at)
                        : f.getType() == int.class ? (long) Unsafe.getInt(c, at) : null;
            }
        }
        return null;
    }

    private static ObjectStreamField[] serialFields(Class<?> c) throws InvalidClassException {
        ObjectStreamField[] declared = isRecordClass(c) ? null : declaredSerialFields(c);
        List<ObjectStreamField> r = new ArrayList<>();
        if (declared != null) {
            List<String> names = new ArrayList<>();
            for (ObjectStreamField f : declared) {
                if (names.contains(f.getName())) {
                    throw new InvalidClassException(c.getName(), "multiple serializable fields named "
                            + f.getName());
                }
                names.add(f.getName());
                ObjectStreamField copy = new ObjectStreamField(f.getName(), f.getType(),
                        f.isUnshared());
                for (Field local : c.getDeclaredFields()) {
                    if (local.getName().equals(f.getName()) && local.getType() == f.getType()
                            && !Modifier.isStatic(local.getModifiers())) {
                        copy.bind(c);
                    }
                }
                r.add(copy);
            }
        } else {
            for (Field f : c.getDeclaredFields()) {
                if ((f.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    ObjectStreamField s = new ObjectStreamField(f.getName(), f.getType());
                    s.bind(c);
                    r.add(s);
                }
            }
        }
        ObjectStreamField[] a = r.toArray(NO_FIELDS);
        Arrays.sort(a);
        return a;
    }

    private static boolean isRecordClass(Class<?> c) {
        return c.isRecord();
    }

    private static ObjectStreamField[] declaredSerialFields(Class<?> c) {
        // Classes of the library declare them in a method, to be cheap where nobody asks.
        long method = c.getClassLoader() != null ? 0
                : SpecialCalls.declared(c, "serialFields", "()[Ljava/io/ObjectStreamField;");
        if (method != 0) {
            return (ObjectStreamField[]) SpecialCalls.callStatic(method);
        }
        int m = Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL;
        for (Field f : c.getDeclaredFields()) {
            if (f.getName().equals("serialPersistentFields") && (f.getModifiers() & m) == m
                    && f.getType() == ObjectStreamField[].class) {
                Unsafe.ensureInitialized(c);
                return (ObjectStreamField[]) Unsafe.getReferenceVolatile(c,
                        Unsafe.fieldOffset(c, "serialPersistentFields"));
            }
        }
        return null;
    }

    /** Numbers the fields: bytes for primitives, indexes for references. */
    void computeOffsets() throws InvalidClassException {
        int bytes = 0;
        int objects = 0;
        for (ObjectStreamField f : fields) {
            if (f.isPrimitive()) {
                f.setOffset(bytes);
                bytes += f.size();
            } else {
                f.setOffset(objects++);
            }
        }
        primitiveBytes = bytes;
    }

    private static long publicConstructor(Class<?> c) {
        long m = SpecialCalls.declared(c, "<init>", "()V");
        return m != 0 && Modifier.isPublic(SpecialCalls.modifiers(m)) ? m : 0;
    }

    /** The constructor of the first superclass that is not serializable. */
    private static long superConstructor(Class<?> c) {
        Class<?> s = c;
        while (s != null && Serializable.class.isAssignableFrom(s)) {
            s = s.getSuperclass();
        }
        if (s == null) {
            return 0;
        }
        long m = SpecialCalls.declared(s, "<init>", "()V");
        if (m == 0) {
            return 0;
        }
        int mods = SpecialCalls.modifiers(m);
        boolean samePackage = s.getClassLoader() == c.getClassLoader()
                && s.getPackageName().equals(c.getPackageName());
        return (mods & Modifier.PRIVATE) != 0
                || (mods & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0 && !samePackage ? 0 : m;
    }

    // ---- The version number --------------------------------------------------------------------

    public long getSerialVersionUID() {
        if (suid == null) {
            suid = computeSuid(cl);
        }
        return suid;
    }

    void setSuid(long v) {
        suid = v;
    }

    private static long computeSuid(Class<?> c) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(c.getName());
            Method[] methods = c.getDeclaredMethods();
            int mods = c.getModifiers() & (Modifier.PUBLIC | Modifier.FINAL | Modifier.INTERFACE
                    | Modifier.ABSTRACT);
            if ((mods & Modifier.INTERFACE) != 0) {
                mods = methods.length > 0 ? mods | Modifier.ABSTRACT : mods & ~Modifier.ABSTRACT;
            }
            out.writeInt(mods);
            if (!c.isArray()) {
                String[] names = Arrays.stream(c.getInterfaces()).map(Class::getName)
                        .sorted().toArray(String[]::new);
                for (String n : names) {
                    out.writeUTF(n);
                }
            }
            Field[] all = c.getDeclaredFields();
            Arrays.sort(all, Comparator.comparing(Field::getName));
            for (Field f : all) {
                int m = f.getModifiers() & (ACCESS | Modifier.VOLATILE | Modifier.TRANSIENT);
                if ((m & Modifier.PRIVATE) == 0
                        || (m & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    member(out, f.getName(), m, f.getType().descriptorString());
                }
            }
            if (SpecialCalls.declared(c, "<clinit>", "()V") != 0) {
                member(out, "<clinit>", Modifier.STATIC, "()V");
            }
            int kept = ACCESS | Modifier.SYNCHRONIZED | Modifier.NATIVE | Modifier.ABSTRACT
                    | Modifier.STRICT;
            List<String[]> rows = new ArrayList<>();
            for (Constructor<?> k : c.getDeclaredConstructors()) {
                rows.add(new String[] {"<init>", signature(k.getParameterTypes(), void.class),
                    String.valueOf(k.getModifiers() & kept)});
            }
            members(out, rows);
            rows.clear();
            for (Method m : methods) {
                rows.add(new String[] {m.getName(), signature(m.getParameterTypes(),
                        m.getReturnType()), String.valueOf(m.getModifiers() & kept)});
            }
            members(out, rows);
            byte[] sha = Sha1.digest(bytes.toByteArray());
            long hash = 0;
            for (int i = 7; i >= 0; i--) {
                hash = hash << 8 | sha[i] & 0xff;
            }
            return hash;
        } catch (IOException e) {
            throw new InternalError(e);
        }
    }

    private static String signature(Class<?>[] parameters, Class<?> result) {
        StringBuilder sb = new StringBuilder("(");
        for (Class<?> p : parameters) {
            sb.append(p.descriptorString());
        }
        return sb.append(')').append(result.descriptorString()).toString();
    }

    private static void members(DataOutputStream out, List<String[]> rows) throws IOException {
        rows.sort((a, b) -> {
            int c = a[0].compareTo(b[0]);
            return c != 0 ? c : a[1].compareTo(b[1]);
        });
        for (String[] r : rows) {
            int mods = Integer.parseInt(r[2]);
            if ((mods & Modifier.PRIVATE) == 0) {
                member(out, r[0], mods, r[1].replace('/', '.'));
            }
        }
    }

    private static void member(DataOutputStream out, String name, int mods, String signature)
            throws IOException {
        out.writeUTF(name);
        out.writeInt(mods);
        out.writeUTF(signature);
    }

    // ---- API -----------------------------------------------------------------------------------

    public String getName() {
        return name;
    }

    public Class<?> forClass() {
        return cl;
    }

    public ObjectStreamField[] getFields() {
        return fields.clone();
    }

    public ObjectStreamField getField(String n) {
        for (ObjectStreamField f : fields) {
            if (f.getName().equals(n)) {
                return f;
            }
        }
        return null;
    }

    /** The field of that name whose type can hold a value of the type; null: none. */
    ObjectStreamField getField(String n, Class<?> type) {
        ObjectStreamField f = getField(n);
        if (f == null || type == null) {
            return f;
        }
        return type == Object.class && !f.isPrimitive() || f.getType() == type ? f : null;
    }

    @Override
    public String toString() {
        return name + ": static final long serialVersionUID = " + getSerialVersionUID() + "L;";
    }

    // ---- Checks --------------------------------------------------------------------------------

    void checkSerialize() throws InvalidClassException {
        if (serializeError != null) {
            throw new InvalidClassException(name, serializeError);
        }
    }

    void checkDeserialize() throws InvalidClassException {
        if (deserializeError != null) {
            throw new InvalidClassException(name, deserializeError);
        }
    }

    void checkDefault() throws InvalidClassException {
        if (defaultError != null) {
            throw new InvalidClassException(name, defaultError);
        }
    }

    // ---- Classes of streams --------------------------------------------------------------------

    private static boolean sameName(String a, String b) {
        return a.substring(a.lastIndexOf('.') + 1).equals(b.substring(b.lastIndexOf('.') + 1));
    }

    /** Joins a description of a stream and the local class, which may be null. */
    void bind(ObjectStreamClass model, Class<?> c, ClassNotFoundException why,
            ObjectStreamClass superDesc) throws InvalidClassException {
        name = model.name;
        suid = model.suid != null ? model.suid : Long.valueOf(model.getSerialVersionUID());
        isEnum = model.isEnum;
        isProxy = model.isProxy;
        serializable = model.serializable;
        externalizable = model.externalizable;
        hasBlockExternalData = model.hasBlockExternalData;
        hasWriteObjectData = model.hasWriteObjectData;
        fields = model.fields;
        resolveException = why;
        this.superDesc = superDesc;
        if (c == null) {
            computeOffsets();
            return;
        }
        ObjectStreamClass local = lookupAny(c);
        if (isProxy != local.isProxy) {
            throw new InvalidClassException(isProxy
                    ? "cannot bind proxy descriptor to a non-proxy class"
                    : "cannot bind non-proxy descriptor to a proxy class");
        }
        if (isEnum != local.isEnum) {
            throw new InvalidClassException(isEnum
                    ? "cannot bind enum descriptor to a non-enum class"
                    : "cannot bind non-enum descriptor to an enum class");
        }
        if (!isProxy) {
            if (serializable == local.serializable && !c.isArray() && !c.isRecord()
                    && suid != local.getSerialVersionUID()) {
                throw new InvalidClassException(local.name, "local class incompatible: "
                        + "stream classdesc serialVersionUID = " + suid
                        + ", local class serialVersionUID = " + local.getSerialVersionUID());
            }
            if (!sameName(name, local.name)) {
                throw new InvalidClassException(local.name, "local class name incompatible with "
                        + "stream class name \"" + name + "\"");
            }
            if (!isEnum && serializable == local.serializable
                    && externalizable != local.externalizable) {
                throw new InvalidClassException(local.name,
                        "Serializable incompatible with Externalizable");
            }
        }
        adopt(c, local);
    }

    private void adopt(Class<?> c, ObjectStreamClass local) throws InvalidClassException {
        cl = c;
        isRecord = local.isRecord;
        deserializeError = local.deserializeError;
        if (!isProxy && !isEnum && (serializable != local.serializable
                || externalizable != local.externalizable
                || !serializable && !externalizable)) {
            deserializeError = "class invalid for deserialization";
        }
        readObject = local.readObject;
        readObjectNoData = local.readObjectNoData;
        readResolve = local.readResolve;
        constructor = local.constructor;
        ObjectStreamField[] own = new ObjectStreamField[fields.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = match(fields[i], local);
        }
        fields = own;
        computeOffsets();
    }

    private ObjectStreamField match(ObjectStreamField f, ObjectStreamClass local)
            throws InvalidClassException {
        for (ObjectStreamField l : local.fields) {
            if (!l.getName().equals(f.getName())) {
                continue;
            }
            if ((f.isPrimitive() || l.isPrimitive()) && f.getTypeCode() != l.getTypeCode()) {
                throw new InvalidClassException(local.name, "incompatible types for field "
                        + f.getName());
            }
            ObjectStreamField r = new ObjectStreamField(f.getName(), l.getType(),
                    l.isUnshared());
            r.address = l.address;
            return r;
        }
        ObjectStreamField r = new ObjectStreamField(f.getName(), f.signature(), false);
        return r;
    }

    /** The classes of an object's data, the uppermost first. */
    List<Slot> slots() throws InvalidClassException {
        if (slots == null) {
            List<Slot> r = new ArrayList<>();
            Class<?> start = cl;
            Class<?> end = cl;
            while (end != null && Serializable.class.isAssignableFrom(end)) {
                end = end.getSuperclass();
            }
            for (ObjectStreamClass d = this; d != null; d = d.superDesc) {
                String n = d.cl != null ? d.cl.getName() : d.name;
                Class<?> match = null;
                for (Class<?> c = start; c != end && match == null; c = c.getSuperclass()) {
                    match = c.getName().equals(n) ? c : null;
                }
                if (match != null) {
                    for (Class<?> c = start; c != match; c = c.getSuperclass()) {
                        r.add(new Slot(lookup(c), false));
                    }
                    start = match.getSuperclass();
                    if (d.cl != match) {
                        d.adopt(match, lookupAny(match));
                    }
                }
                r.add(new Slot(d, true));
            }
            for (Class<?> c = start; c != end; c = c.getSuperclass()) {
                r.add(new Slot(lookup(c), false));
            }
            java.util.Collections.reverse(r);
            slots = r;
        }
        return slots;
    }

    /** A new object whose serializable part is not set yet. */
    Object newInstance() throws InvalidClassException {
        if (constructor == 0) {
            return null;
        }
        try {
            Object o = Unsafe.allocateInstance(cl);
            SpecialCalls.call(constructor, o);
            return o;
        } catch (InstantiationException e) {
            throw new InvalidClassException(name, "no valid constructor");
        } catch (Throwable e) {
            Unsafe.throwException(e);
            return null;
        }
    }
}
