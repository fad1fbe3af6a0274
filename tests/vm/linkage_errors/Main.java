import java.io.*;
import java.util.*;

/** Linkage errors (JVMS 5.3 - 5.5), each provoked by classes written byte by byte. */
public class Main {
    static final int PUBLIC = 1, PRIVATE = 2, PROTECTED = 4, STATIC = 8, FINAL = 16, SUPER = 32, INTERFACE = 0x200, ABSTRACT = 0x400;

    /** One class file in the making. */
    static class Asm {
        final ByteArrayOutputStream pool = new ByteArrayOutputStream();
        final ByteArrayOutputStream fields = new ByteArrayOutputStream(), methods = new ByteArrayOutputStream();
        final Map<String, Integer> known = new HashMap<>();
        final String name, parent;
        final String[] interfaces;
        final int flags;
        int count = 1, fieldCount, methodCount, major = 61;

        Asm(int flags, String name, String parent, String... interfaces) {
            this.flags = flags;
            this.name = name;
            this.parent = parent;
            this.interfaces = interfaces;
        }

        static void u2(ByteArrayOutputStream o, int v) {
            o.write(v >> 8);
            o.write(v);
        }

        int entry(String key, int tag, int... parts) {
            Integer at = known.get(key);
            if (at != null) {
                return at;
            }
            pool.write(tag);
            for (int p : parts) {
                u2(pool, p);
            }
            known.put(key, count);
            return count++;
        }

        int utf(String s) {
            Integer at = known.get("u" + s);
            if (at != null) {
                return at;
            }
            pool.write(1);
            u2(pool, s.length());
            for (int i = 0; i < s.length(); i++) {
                pool.write(s.charAt(i));
            }
            known.put("u" + s, count);
            return count++;
        }

        int cls(String s) {
            int u = utf(s);
            return entry("c" + s, 7, u);
        }

        int ref(int tag, String c, String n, String d) {
            int k = cls(c), nn = utf(n), dd = utf(d);
            int nt = entry("n" + n + d, 12, nn, dd);
            return entry("r" + tag + c + n + d, tag, k, nt);
        }

        Asm field(int f, String n, String d) {
            u2(fields, f);
            u2(fields, utf(n));
            u2(fields, utf(d));
            u2(fields, 0);
            fieldCount++;
            return this;
        }

        /** Code: ints are bytes, strings are "tag:class:name:descriptor" or "class:name" as two bytes. */
        Asm method(int f, String n, String d, Object... code) {
            u2(methods, f);
            u2(methods, utf(n));
            u2(methods, utf(d));
            if ((f & ABSTRACT) != 0) {
                u2(methods, 0);
            } else {
                ByteArrayOutputStream c = new ByteArrayOutputStream();
                for (Object o : code) {
                    if (o instanceof Integer) {
                        c.write((Integer) o);
                    } else {
                        String[] p = ((String) o).split(":");
                        u2(c, p.length == 2 ? cls(p[1]) : ref(Integer.parseInt(p[0]), p[1], p[2], p[3]));
                    }
                }
                byte[] b = c.toByteArray();
                u2(methods, 1);
                u2(methods, utf("Code"));
                u2(methods, 0);
                u2(methods, 12 + b.length);
                u2(methods, 4);
                u2(methods, 4);
                u2(methods, 0);
                u2(methods, b.length);
                methods.write(b, 0, b.length);
                u2(methods, 0);
                u2(methods, 0);
            }
            methodCount++;
            return this;
        }

        Asm init() {
            return method(PUBLIC, "<init>", "()V", 0x2a, 0xb7, "10:" + parent + ":<init>:()V", 0xb1);
        }

        byte[] bytes() {
            int self = cls(name), up = cls(parent);
            int[] is = new int[interfaces.length];
            for (int i = 0; i < is.length; i++) {
                is[i] = cls(interfaces[i]);
            }
            ByteArrayOutputStream o = new ByteArrayOutputStream();
            u2(o, 0xCAFE);
            u2(o, 0xBABE);
            u2(o, 0);
            u2(o, major);
            u2(o, count);
            byte[] p = pool.toByteArray();
            o.write(p, 0, p.length);
            u2(o, flags);
            u2(o, self);
            u2(o, up);
            u2(o, is.length);
            for (int i : is) {
                u2(o, i);
            }
            u2(o, fieldCount);
            o.write(fields.toByteArray(), 0, fields.size());
            u2(o, methodCount);
            o.write(methods.toByteArray(), 0, methods.size());
            u2(o, 0);
            return o.toByteArray();
        }
    }

    static class Loader extends ClassLoader {
        final Map<String, byte[]> classes = new HashMap<>();

        Loader() {
            super("T", Main.class.getClassLoader());
        }

        Loader add(Asm... all) {
            for (Asm a : all) {
                classes.put(a.name.replace('/', '.'), a.bytes());
            }
            return this;
        }

        Class<?> define(String n, byte[] b, int at, int length) {
            return defineClass(n, b, at, length);
        }

        @Override
        protected Class<?> findClass(String n) throws ClassNotFoundException {
            byte[] b = classes.get(n);
            if (b == null) {
                throw new ClassNotFoundException(n);
            }
            return defineClass(n, b, 0, b.length);
        }
    }

    static String clean(String s) {
        if (s == null) {
            return null;
        }
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            b.append(s.charAt(i));
            if (s.charAt(i) == '@') {
                while (i + 1 < s.length() && Character.digit(s.charAt(i + 1), 16) >= 0) {
                    i++;
                }
                b.append('#');
            }
        }
        return b.toString();
    }

    static void show(String what, Throwable t) {
        System.out.println(what + ": " + clean(t.toString()) + (t.getCause() != null && t.getCause() != t
                ? " <- " + clean(t.getCause().toString()) : ""));
    }

    /** Initialises class "A" of the loader; its static initialiser provokes the error. */
    static void run(String what, Asm... all) {
        Loader l = new Loader().add(all);
        for (int i = 0; i < 2; i++) {
            try {
                Runnable r = (Runnable) Class.forName("A", true, l).getDeclaredConstructor().newInstance();
                r.run();
                System.out.println(what + ": fine");
            } catch (Throwable t) {
                show(what, t instanceof java.lang.reflect.InvocationTargetException ? t.getCause() : t);
            }
            if (!what.startsWith("2")) {
                return;
            }
        }
    }

    /** class A implements Runnable { run() { code } } */
    static Asm a(Object... code) {
        return new Asm(PUBLIC | SUPER, "A", "java/lang/Object", "java/lang/Runnable").init().method(PUBLIC, "run", "()V", code);
    }

    static Asm b() {
        return new Asm(PUBLIC | SUPER, "B", "java/lang/Object").init();
    }

    static Asm interfaceNamed(String n, String... up) {
        return new Asm(PUBLIC | INTERFACE | ABSTRACT, n, "java/lang/Object", up);
    }

    static final int INVOKEVIRTUAL = 0xb6, INVOKESPECIAL = 0xb7, INVOKESTATIC = 0xb8, INVOKEINTERFACE = 0xb9, NEW = 0xbb, DUP = 0x59,
            GETSTATIC = 0xb2, PUTSTATIC = 0xb3, GETFIELD = 0xb4, PUTFIELD = 0xb5, POP = 0x57, RETURN = 0xb1, ICONST_0 = 3,
            ACONST_NULL = 1, CHECKCAST = 0xc0, ALOAD_0 = 0x2a;

    static Object[] newB(Object... rest) {
        List<Object> l = new ArrayList<>(List.of(NEW, "c:B", DUP, INVOKESPECIAL, "10:B:<init>:()V"));
        l.addAll(List.of(rest));
        return l.toArray();
    }

    static void members() {
        run("2 no method", a(ICONST_0, ACONST_NULL, INVOKESTATIC, "10:B:foo:(I[Ljava/lang/String;)J", 0x58, RETURN), b());
        run("no virtual method", a(newB(INVOKEVIRTUAL, "10:B:foo:()Ljava/lang/Object;", POP, RETURN)), b());
        run("2 no field", a(GETSTATIC, "9:B:x:I", POP, RETURN), b());
        run("no field of array type", a(GETSTATIC, "9:B:x:[[Ljava/util/List;", POP, RETURN), b());
        run("static expected", a(INVOKESTATIC, "10:B:m:()V", RETURN), b().method(PUBLIC, "m", "()V", RETURN));
        run("instance expected", a(newB(INVOKEVIRTUAL, "10:B:m:()V", RETURN)), b().method(PUBLIC | STATIC, "m", "()V", RETURN));
        run("static field expected", a(GETSTATIC, "9:B:f:I", POP, RETURN), b().field(PUBLIC, "f", "I"));
        run("instance field expected", a(newB(GETFIELD, "9:B:f:I", POP, RETURN)), b().field(PUBLIC | STATIC, "f", "I"));
        run("private method", a(ICONST_0, INVOKESTATIC, "10:B:m:(I)V", RETURN), b().method(PRIVATE | STATIC, "m", "(I)V", RETURN));
        run("private field", a(GETSTATIC, "9:B:f:I", POP, RETURN), b().field(PRIVATE | STATIC, "f", "I"));
        run("package method", a(INVOKESTATIC, "10:p/C:m:()V", RETURN),
            new Asm(PUBLIC | SUPER, "p/C", "java/lang/Object").method(STATIC, "m", "()V", RETURN));
        run("protected field", a(GETSTATIC, "9:p/C:f:J", 0x58, RETURN),
            new Asm(PUBLIC | SUPER, "p/C", "java/lang/Object").field(STATIC | PROTECTED, "f", "J"));
        run("package class", a(INVOKESTATIC, "10:p/C:m:()V", RETURN),
            new Asm(SUPER, "p/C", "java/lang/Object").method(PUBLIC | STATIC, "m", "()V", RETURN));
        run("final field", a(ICONST_0, PUTSTATIC, "9:B:f:I", RETURN), b().field(PUBLIC | STATIC | FINAL, "f", "I"));
        run("final field, other method", a(ICONST_0, PUTSTATIC, "9:A:f:I", RETURN).field(PUBLIC | STATIC | FINAL, "f", "I"));
        run("final instance field, other method", a(ALOAD_0, ICONST_0, PUTFIELD, "9:A:f:I", RETURN).field(PUBLIC | FINAL, "f", "I"));
    }

    static void kinds() {
        run("interface expected", a(newB(INVOKEINTERFACE, "11:B:m:()V", 1, 0, RETURN)), b());
        run("class expected", a(newB(INVOKEVIRTUAL, "10:I:m:()V", RETURN)), b(), interfaceNamed("I"));
        run("static of interface by Methodref", a(INVOKESTATIC, "10:I:m:()V", RETURN),
            interfaceNamed("I").method(PUBLIC | STATIC, "m", "()V", RETURN));
        run("static of class by InterfaceMethodref", a(INVOKESTATIC, "11:B:m:()V", RETURN),
            b().method(PUBLIC | STATIC, "m", "()V", RETURN));
        run("not implemented", a(newB(INVOKEINTERFACE, "11:I:m:()V", 1, 0, RETURN)), b(),
            interfaceNamed("I").method(PUBLIC | ABSTRACT, "m", "()V"));
        run("abstract by interface", a(newB(ICONST_0, INVOKEINTERFACE, "11:I:m:(I)V", 2, 0, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I").init(), interfaceNamed("I").method(PUBLIC | ABSTRACT, "m", "(I)V"));
        run("abstract by class", a(newB(9, INVOKEVIRTUAL, "10:C:m:(J)[I", POP, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "C").init(),
            new Asm(PUBLIC | SUPER | ABSTRACT, "C", "java/lang/Object").init().method(PUBLIC | ABSTRACT, "m", "(J)[I"));
        run("not public", a(newB(INVOKEINTERFACE, "11:I:m:()V", 1, 0, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I").init().method(PROTECTED, "m", "()V", RETURN),
            interfaceNamed("I").method(PUBLIC | ABSTRACT, "m", "()V"));
        run("abstract class made", a(NEW, "c:B", POP, RETURN), new Asm(PUBLIC | SUPER | ABSTRACT, "B", "java/lang/Object").init());
        run("interface made", a(NEW, "c:p/I", POP, RETURN), new Asm(PUBLIC | INTERFACE | ABSTRACT, "p/I", "java/lang/Object"));
    }

    static void defaults() {
        Asm i = interfaceNamed("I").method(PUBLIC, "m", "()V", RETURN), j = interfaceNamed("J").method(PUBLIC, "m", "()V", RETURN);
        run("conflict", a(newB(INVOKEVIRTUAL, "10:B:m:()V", RETURN)), new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I", "J").init(), i, j);
        run("conflict by interface", a(newB(INVOKEINTERFACE, "11:I:m:()V", 1, 0, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I", "J").init(), i, j);
        run("more specific", a(newB(INVOKEINTERFACE, "11:I:m:()V", 1, 0, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I", "K").init(), i, interfaceNamed("K", "I").method(PUBLIC, "m", "()V", RETURN));
        run("abstract again", a(newB(INVOKEINTERFACE, "11:I:m:()V", 1, 0, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I", "K").init(), i, interfaceNamed("K", "I").method(PUBLIC | ABSTRACT, "m", "()V"));
        run("class wins", a(newB(INVOKEINTERFACE, "11:I:m:()V", 1, 0, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "C", "I").init(), i, new Asm(PUBLIC | SUPER, "C", "java/lang/Object").init().method(PUBLIC, "m", "()V", RETURN));
        run("abstract class wins", a(newB(INVOKEINTERFACE, "11:I:m:()V", 1, 0, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "C", "I").init(), i,
            new Asm(PUBLIC | SUPER | ABSTRACT, "C", "java/lang/Object").init().method(PUBLIC | ABSTRACT, "m", "()V"));
        run("abstract again by class", a(newB(INVOKEVIRTUAL, "10:B:m:()V", RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I", "K").init(), i, interfaceNamed("K", "I").method(PUBLIC | ABSTRACT, "m", "()V"));
        run("two abstract", a(newB(INVOKEVIRTUAL, "10:B:m:()V", RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "K", "L").init(), interfaceNamed("K").method(PUBLIC | ABSTRACT, "m", "()V"),
            interfaceNamed("L").method(PUBLIC | ABSTRACT, "m", "()V"));
        run("one of two", a(newB(INVOKEVIRTUAL, "10:B:m:()V", RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I", "L").init(), i, interfaceNamed("L").method(PUBLIC | ABSTRACT, "m", "()V"));
        run("static of interface through the interface", a(newB(INVOKEINTERFACE, "11:I:s:()V", 1, 0, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I").init(), interfaceNamed("I").method(PUBLIC | STATIC, "s", "()V", RETURN));
        run("private of interface", a(newB(INVOKEINTERFACE, "11:I:p:()V", 1, 0, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I").init(), interfaceNamed("I").method(PRIVATE, "p", "()V", RETURN));
        run("missing in interface", a(newB(INVOKEINTERFACE, "11:I:q:()[C", 1, 0, POP, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I").init(), interfaceNamed("I").method(PRIVATE, "p", "()V", RETURN));
        run("static by special", new Asm(PUBLIC | SUPER, "A", "B", "java/lang/Runnable").init()
            .method(PUBLIC, "run", "()V", ALOAD_0, INVOKESPECIAL, "10:B:m:()V", RETURN), b().method(PUBLIC | STATIC, "m", "()V", RETURN));
        run("object's method by interface", a(newB(INVOKEINTERFACE, "11:I:hashCode:()I", 1, 0, POP, RETURN)),
            new Asm(PUBLIC | SUPER, "B", "java/lang/Object", "I").init(), i);
    }

    static void supertypes() {
        run("final super", new Asm(PUBLIC | SUPER, "A", "B", "java/lang/Runnable").init(), new Asm(PUBLIC | SUPER | FINAL, "B", "java/lang/Object").init());
        run("interface as super", new Asm(PUBLIC | SUPER, "A", "I", "java/lang/Runnable").init(), interfaceNamed("I"));
        run("class as interface", new Asm(PUBLIC | SUPER, "A", "java/lang/Object", "B").init(), b());
        run("2 missing super", new Asm(PUBLIC | SUPER, "A", "q/Missing").init());
        run("missing interface", new Asm(PUBLIC | SUPER, "A", "java/lang/Object", "q/Missing").init());
        run("own super", new Asm(PUBLIC | SUPER, "A", "A").init());
        run("circle", new Asm(PUBLIC | SUPER, "A", "B").init(), new Asm(PUBLIC | SUPER, "B", "A").init());
        run("package super", new Asm(PUBLIC | SUPER, "A", "p/C").init(), new Asm(SUPER, "p/C", "java/lang/Object").init());
        run("package interface", new Asm(PUBLIC | SUPER, "A", "java/lang/Object", "p/I").init(),
            new Asm(INTERFACE | ABSTRACT, "p/I", "java/lang/Object"));
        run("final method", new Asm(PUBLIC | SUPER, "A", "B", "java/lang/Runnable").init().method(PUBLIC, "m", "(I)V", RETURN),
            b().method(PUBLIC | FINAL, "m", "(I)V", RETURN));
        run("private final is no matter", a(RETURN), b().method(PRIVATE | FINAL, "m", "()V", RETURN));
    }

    static void initialisation() {
        Asm thrower = b().method(STATIC, "<clinit>", "()V", ICONST_0, ICONST_0, 0x6c, POP, RETURN);
        run("2 initialiser", a(newB(POP, RETURN)), thrower);
        run("2 initialiser throws an error", a(newB(POP, RETURN)), b().method(STATIC, "<clinit>", "()V", ACONST_NULL, CHECKCAST,
            "c:q/Missing", INVOKESTATIC, "10:q/Other:x:()V", POP, RETURN));
        run("2 missing class", a(NEW, "c:q/Missing", POP, RETURN));
        run("missing array class", a(ICONST_0, 0xbd, "c:q/Missing", POP, RETURN));
    }

    static void definitions() {
        Loader l = new Loader();
        byte[] bytes = b().bytes();
        try {
            l.define("B", bytes, 0, bytes.length);
            l.define("B", bytes, 0, bytes.length);
        } catch (Throwable t) {
            show("twice", t);
        }
        Map<String, byte[]> bad = new LinkedHashMap<>();
        bad.put("other name", new Asm(PUBLIC, "p/Q", "java/lang/Object").bytes());
        bad.put("empty", new byte[0]);
        bad.put("short", Arrays.copyOf(bytes, 50));
        byte[] magic = bytes.clone();
        magic[0] = 0;
        bad.put("magic", magic);
        Asm v = new Asm(PUBLIC, "X", "java/lang/Object");
        v.major = 99;
        bad.put("version", v.bytes());
        v = new Asm(PUBLIC, "X", "java/lang/Object");
        v.major = 44;
        bad.put("old version", v.bytes());
        bad.put("flags", new Asm(PUBLIC | FINAL | ABSTRACT, "X", "java/lang/Object").bytes());
        bad.put("twice a method", new Asm(PUBLIC, "X", "java/lang/Object").method(PUBLIC | STATIC, "m", "()V", RETURN)
            .method(STATIC, "m", "()V", RETURN).bytes());
        bad.put("extra", Arrays.copyOf(bytes, bytes.length + 1));
        for (Map.Entry<String, byte[]> e : bad.entrySet()) {
            try {
                new Loader().define("X", e.getValue(), 0, e.getValue().length);
            } catch (Throwable t) {
                show(e.getKey(), t);
            }
        }
        try {
            new Loader().define("java.lang.Evil", bytes, 0, bytes.length);
        } catch (Throwable t) {
            show("java package", t);
        }
    }

    public static void main(String[] args) {
        members();
        kinds();
        defaults();
        supertypes();
        initialisation();
        definitions();
    }
}
