import java.io.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Object streams: hooks, replacement, evolution, filters, references, exceptions; the bytes where they tell. */
public class Main {
    static void t(String n, Callable c) {
        try {
            System.out.println(n + ": " + c.call());
        } catch (Throwable e) {
            System.out.println(n + "! " + e + (e.getCause() == null ? "" : " <- " + e.getCause()));
        }
    }

    interface Callable {
        Object call() throws Exception;
    }

    static byte[] ser(Object... os) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        ObjectOutputStream o = new ObjectOutputStream(b);
        for (Object x : os) o.writeObject(x);
        o.close();
        return b.toByteArray();
    }

    static Object de(byte[] b) throws Exception {
        return new ObjectInputStream(new ByteArrayInputStream(b)).readObject();
    }

    static String hex(byte[] b) {
        StringBuilder s = new StringBuilder();
        for (byte x : b) s.append(x >= 33 && x < 127 ? "" + (char) x : String.format("<%02x>", x));
        return s.toString();
    }

    static class Base {
        int fromBase = 1;

        Base() {
            System.out.println("Base()");
            fromBase = 2;
        }
    }

    static class Sub extends Base implements Serializable {
        private static final long serialVersionUID = 5;
        int a = 3;
        transient int b = 4;
        String s = "s";
        static int st = 9;
        long[] ls = {1, -1};
        Sub self = this;
    }

    static class NoDefault {
        NoDefault(int x) { }
    }

    static class BadSub extends NoDefault implements Serializable {
        BadSub() {
            super(1);
        }
    }

    static class Ext implements Externalizable {
        String s;
        int n;

        public Ext() {
            System.out.println("Ext()");
        }

        public void writeExternal(ObjectOutput o) throws IOException {
            o.writeUTF(s);
            o.writeInt(n);
            o.writeObject(List.of("in"));
        }

        public void readExternal(ObjectInput i) throws IOException, ClassNotFoundException {
            s = i.readUTF();
            n = i.readInt();
            System.out.println(i.readObject());
        }
    }

    static class ExtPrivate implements Externalizable {
        private ExtPrivate() { }

        static ExtPrivate make() {
            return new ExtPrivate();
        }

        public void writeExternal(ObjectOutput o) { }

        public void readExternal(ObjectInput i) { }
    }

    static class Hooks implements Serializable {
        int x = 1;
        transient String t = "t";

        private void writeObject(ObjectOutputStream o) throws IOException {
            o.defaultWriteObject();
            o.writeInt(42);
            o.writeUTF("extra");
            o.writeObject(t);
        }

        private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException {
            i.defaultReadObject();
            System.out.println(i.available() + " " + i.readInt() + i.readUTF());
            t = (String) i.readObject();
            t("beyond", () -> i.readObject());
            t("beyond int", () -> i.readInt());
        }
    }

    static class Replaced implements Serializable {
        Object writeReplace() {
            return "replaced";
        }
    }

    static class Resolved implements Serializable {
        static final Resolved ONE = new Resolved();

        Object readResolve() {
            return ONE;
        }
    }

    static class Validating implements Serializable, ObjectInputValidation {
        int n = 5;

        private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException {
            i.registerValidation(this, 3);
            i.registerValidation(() -> System.out.println("first"), 10);
            i.defaultReadObject();
        }

        public void validateObject() throws InvalidObjectException {
            System.out.println("validate " + n);
            if (n > 5) throw new InvalidObjectException("too big");
        }
    }

    static class Fields implements Serializable {
        private static final ObjectStreamField[] serialPersistentFields = {
            new ObjectStreamField("z", boolean.class), new ObjectStreamField("name", String.class), new ObjectStreamField("d", double.class), new ObjectStreamField("arr", int[].class)};
        String real = "r";

        private void writeObject(ObjectOutputStream o) throws IOException {
            ObjectOutputStream.PutField f = o.putFields();
            f.put("name", real);
            f.put("d", 2.5);
            f.put("z", true);
            f.put("arr", new int[] {1});
            t("put unknown", () -> { f.put("none", 1); return ""; });
            t("put wrong", () -> { f.put("d", "x"); return ""; });
            o.writeFields();
        }

        private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException {
            ObjectInputStream.GetField f = i.readFields();
            real = f.get("name", "def") + "!" + f.get("d", 0.0) + f.get("z", false) + ((int[]) f.get("arr", null)).length;
            t("get unknown", () -> f.get("none", 1));
            t("get wrong", () -> f.get("d", 1));
            t("defaulted", () -> f.defaulted("z"));
            System.out.println(f.getObjectStreamClass());
        }
    }

    record Point(int x, String y) implements Serializable {
        Point {
            System.out.println("Point(" + x + "," + y + ")");
            if (x < 0) throw new IllegalArgumentException("negative");
        }
    }

    enum Shape { ROUND, SQUARE { void f() { } } }

    static class Bad implements Serializable {
        Object o = new Object();
    }

    static class Cycle implements Serializable {
        Cycle other;
        List<Object> list = new ArrayList<>();
    }

    static class Throwing implements Serializable {
        private void writeObject(ObjectOutputStream o) throws IOException {
            o.defaultWriteObject();
            throw new IllegalStateException("in writeObject");
        }
    }

    static class Shy implements Serializable {
        private void readObjectNoData() { }

        private Object writeReplace() throws ObjectStreamException {
            throw new NotSerializableException("shy");
        }
    }

    interface Greeter {
        String greet(String n);
    }

    static class Handler implements InvocationHandler, Serializable {
        public Object invoke(Object p, Method m, Object[] a) {
            return m.getName() + a[0];
        }
    }

    public static void main(String[] args) throws Exception {
        byte[] sub = ser(new Sub());
        System.out.println(hex(sub));
        Sub s = (Sub) de(sub);
        System.out.println(s.fromBase + " " + s.a + " " + s.b + " " + s.s + " " + s.ls.length + " " + (s.self == s));
        t("no default ctor", () -> de(ser(new BadSub())));
        Ext e = new Ext();
        e.s = "ext";
        e.n = 7;
        byte[] eb = ser(e);
        System.out.println(hex(eb));
        Ext e2 = (Ext) de(eb);
        System.out.println(e2.s + e2.n);
        t("private ext", () -> de(ser(ExtPrivate.make())));
        byte[] hb = ser(new Hooks());
        System.out.println(hex(hb));
        System.out.println(((Hooks) de(hb)).t);
        t("replaced", () -> de(ser(new Replaced())));
        t("resolved", () -> de(ser(new Resolved())) == Resolved.ONE);
        t("validating", () -> ((Validating) de(ser(new Validating()))).n);
        Validating v = new Validating();
        v.n = 6;
        t("invalid", () -> de(ser(v)));
        byte[] fb = ser(new Fields());
        System.out.println(hex(fb));
        t("fields", () -> ((Fields) de(fb)).real);
        byte[] pb = ser(new Point(1, "y"));
        System.out.println(hex(pb));
        t("record", () -> de(pb));
        byte[] neg = pb.clone();
        for (int i = 0; i < neg.length - 4; i++) if (neg[i] == 'x' && neg[i + 1] == 'p' && neg[i + 5] == 1) neg[i + 2] = (byte) 0x80;
        t("record invalid", () -> de(neg));
        System.out.println(hex(ser(Shape.ROUND, Shape.SQUARE, Shape.ROUND)));
        t("enum", () -> de(ser(Shape.SQUARE)) == Shape.SQUARE);
        byte[] en = ser(Shape.ROUND);
        for (int i = 0; i < en.length - 4; i++) if (en[i] == 'R' && en[i + 1] == 'O') en[i] = 'X';
        t("enum unknown", () -> de(en));
        t("not serializable", () -> ser(new Bad()));
        t("read aborted", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); ObjectOutputStream o = new ObjectOutputStream(b); try { o.writeObject(new Bad()); } catch (NotSerializableException x) { System.out.println("nse " + x.getMessage()); } o.writeObject("after"); o.close(); ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())); try { i.readObject(); } catch (WriteAbortedException x) { System.out.println(x.getMessage() + " " + x.detail); } return i.readObject(); });
        t("cycle", () -> { Cycle a = new Cycle(), b = new Cycle(); a.other = b; b.other = a; a.list.add(a); a.list.add(b.list); Cycle r = (Cycle) de(ser(a)); return (r.other.other == r) + " " + (r.list.get(0) == r) + " " + (r.list.get(1) == r.other.list); });
        t("throwing", () -> ser(new Throwing()));
        t("shy", () -> ser(new Shy()));
        Greeter g = (Greeter) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[] {Greeter.class}, new Handler());
        byte[] gb = ser(g);
        System.out.println(hex(gb));
        t("proxy", () -> ((Greeter) de(gb)).greet("x"));
        t("class desc", () -> { ObjectStreamClass c = ObjectStreamClass.lookup(Sub.class); return c + " " + Arrays.toString(c.getFields()) + " " + c.getField("ls").getTypeString() + " " + c.getField("none") + " " + c.forClass() + " " + ObjectStreamClass.lookup(Object.class) + " " + ObjectStreamClass.lookupAny(Object.class); });
        t("suid", () -> ObjectStreamClass.lookup(Cycle.class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(Hooks.class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(Point.class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(Shape.class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(int[][].class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(Greeter.class));
        byte[] wrong = sub.clone();
        for (int i = 0; i < wrong.length - 8; i++) if (wrong[i] == 0 && wrong[i + 7] == 5 && wrong[i + 6] == 0) { wrong[i + 7] = 6; break; }
        t("other suid", () -> de(wrong));
        byte[] gone = new String(sub, "ISO-8859-1").replace("Main$Sub", "Main$Gub").getBytes("ISO-8859-1");
        t("class gone", () -> de(gone));
        t("evolve drop", () -> de(new String(sub, "ISO-8859-1").replace("fromBase", "fromBase").getBytes("ISO-8859-1")).getClass());
        t("bad header", () -> de(new byte[] {1, 2, 3, 4}));
        t("bad version", () -> de(new byte[] {(byte) 0xac, (byte) 0xed, 0, 6}));
        t("short header", () -> de(new byte[] {(byte) 0xac}));
        t("empty", () -> de(new byte[0]));
        t("only header", () -> de(new byte[] {(byte) 0xac, (byte) 0xed, 0, 5}));
        t("bad type", () -> de(new byte[] {(byte) 0xac, (byte) 0xed, 0, 5, 0x50}));
        t("bad type 2", () -> de(new byte[] {(byte) 0xac, (byte) 0xed, 0, 5, (byte) 0x90}));
        t("bad handle", () -> de(new byte[] {(byte) 0xac, (byte) 0xed, 0, 5, 0x71, 0, 0x7e, 0, 9}));
        for (int cut : new int[] {10, 20, 40, sub.length - 20, sub.length - 1}) t("cut " + cut, () -> de(Arrays.copyOf(sub, cut)));
        t("primitives", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); ObjectOutputStream o = new ObjectOutputStream(b); o.writeInt(1); o.writeObject("x"); o.writeLong(2); o.writeBoolean(true); o.writeChars("ab"); o.writeBytes("cd"); o.writeUnshared("u"); o.write(new byte[300]); o.writeDouble(1.5); o.close(); System.out.println(hex(b.toByteArray()).length()); ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())); String r = i.readInt() + "" + i.readObject() + i.readLong() + i.readBoolean() + i.readChar() + i.readChar() + i.readByte() + i.read(); r += i.readUnshared(); i.skipBytes(299); r += " " + i.available() + i.readUnsignedByte() + i.readDouble() + " " + i.read(); return r; });
        t("object where int", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); ObjectOutputStream o = new ObjectOutputStream(b); o.writeInt(1); o.close(); ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())); try { i.readObject(); } catch (OptionalDataException x) { return x.length + " " + x.eof; } return "none"; });
        t("int where object", () -> new ObjectInputStream(new ByteArrayInputStream(ser("x"))).readInt());
        t("reset", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); ObjectOutputStream o = new ObjectOutputStream(b); List<String> l = new ArrayList<>(List.of("a")); o.writeObject(l); l.add("b"); o.writeObject(l); o.reset(); o.writeObject(l); o.close(); ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())); Object x = i.readObject(), y = i.readObject(), z = i.readObject(); return x + " " + (x == y) + " " + z; });
        t("long string", () -> ((String) de(ser("x".repeat(70000)))).length());
        t("utf", () -> de(ser("\0\u00e9\u20ac\ud83d\ude00")) .equals("\0\u00e9\u20ac\ud83d\ude00") + " " + hex(ser("\0\u00e9\u20ac\ud83d\ude00")));
        t("filter", () -> { ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(ser(new ArrayList<>(List.of("a", new int[5]))))); i.setObjectInputFilter(f -> { System.out.println(f.serialClass() + " " + f.arrayLength() + " " + f.depth() + " " + f.references()); return f.serialClass() == int[].class ? ObjectInputFilter.Status.REJECTED : ObjectInputFilter.Status.UNDECIDED; }); return i.readObject(); });
        for (String pattern : List.of("java.util.*;!*", "!java.util.ArrayList;*", "maxdepth=1;*", "maxarray=2;*", "maxrefs=1;*", "maxbytes=5;*", "java.**;!*", "java.base/*;*", "*"))
            t("pattern " + pattern, () -> { ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(ser(new ArrayList<>(List.of("a", new int[5]))))); ObjectInputFilter f = ObjectInputFilter.Config.createFilter(pattern); System.out.println(f); i.setObjectInputFilter(f); return ((List<?>) i.readObject()).size(); });
        t("bad pattern", () -> ObjectInputFilter.Config.createFilter("maxdepth=x"));
        t("bad pattern 2", () -> ObjectInputFilter.Config.createFilter("foo=3"));
        t("two filters", () -> { ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(ser("x"))); i.setObjectInputFilter(f -> null); i.setObjectInputFilter(f -> null); return ""; });
        t("allow", () -> ObjectInputFilter.allowFilter(c -> c == String.class, ObjectInputFilter.Status.REJECTED) != null);
        t("default outside", () -> { new ObjectOutputStream(new ByteArrayOutputStream()).defaultWriteObject(); return ""; });
        t("default read outside", () -> { new ObjectInputStream(new ByteArrayInputStream(ser("x"))).defaultReadObject(); return ""; });
        t("annotate", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); ObjectOutputStream o = new ObjectOutputStream(b) { { enableReplaceObject(true); } protected Object replaceObject(Object x) { return x instanceof String z ? z.toUpperCase() : x; } protected void annotateClass(Class<?> c) throws IOException { writeUTF("@" + c.getSimpleName()); } }; o.writeObject(new ArrayList<>(List.of("a", "b"))); o.close(); ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())) { { enableResolveObject(true); } protected Object resolveObject(Object x) { return x instanceof String z ? z + "?" : x; } protected Class<?> resolveClass(ObjectStreamClass d) throws IOException, ClassNotFoundException { System.out.println(readUTF() + " " + d.getName()); return super.resolveClass(d); } }; return i.readObject(); });
        t("lambda", () -> ((Supplier<?>) de(ser((Supplier<String> & Serializable) () -> "lam" + args.length))).get());
        t("method ref", () -> ((Function) de(ser((Function<Object, Object> & Serializable) String::valueOf))).apply(3));
        
        t("unshared twice", () -> { ByteArrayOutputStream b = new ByteArrayOutputStream(); ObjectOutputStream o = new ObjectOutputStream(b); Point p = new Point(1, "a"); o.writeUnshared(p); o.writeObject(p); o.close(); ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())); return i.readUnshared() == i.readObject(); });
        t("read shared as unshared", () -> { String p = "z"; ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(ser(p, p))); i.readObject(); return i.readUnshared(); });
    }
}
