import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Ways around the gate through the library's own classes. None leads anywhere. */
public class Main {
    static void attempt(String what, Callable<?> c) {
        try {
            System.out.println(what + ": answered: " + c.call());
        } catch (Throwable e) {
            Throwable t = e instanceof java.lang.reflect.InvocationTargetException i ? i.getCause() : e;
            System.out.println(what + ": " + t.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) throws Throwable {
        attempt("memory by its class", () -> ibrik.lang.Unsafe.getIntVolatile("x", 12));
        Class<?> unsafe = Class.forName("ibrik.lang.Unsafe");
        Method get = unsafe.getMethod("getIntVolatile", Object.class, long.class);
        attempt("memory by reflection", () -> get.invoke(null, "x", 12L));
        attempt("memory by reflection on reflection",
                () -> Method.class.getMethod("invoke", Object.class, Object[].class).invoke(get, null, new Object[] {"x", 12L}));
        attempt("opening it", () -> {
            get.setAccessible(true);
            return get.invoke(null, "x", 12L);
        });
        attempt("opening it with others", () -> {
            java.lang.reflect.AccessibleObject.setAccessible(new Method[] {get}, true);
            return get.invoke(null, "x", 12L);
        });
        attempt("opening it by the way", () -> {
            Map.of(get, true).forEach(Method::setAccessible);
            return get.invoke(null, "x", 12L);
        });
        System.out.println("politely: " + get.trySetAccessible());
        MethodType type = MethodType.methodType(int.class, Object.class, long.class);
        attempt("memory by a handle", () -> MethodHandles.lookup().findStatic(unsafe, "getIntVolatile", type));
        attempt("memory by a public handle", () -> MethodHandles.publicLookup().findStatic(unsafe, "getIntVolatile", type));
        attempt("memory by a method made a handle", () -> MethodHandles.lookup().unreflect(get));
        attempt("memory by a lookup of the library",
                () -> Optional.<MethodHandles.Lookup>empty().orElseGet(MethodHandles::lookup).findStatic(unsafe, "getIntVolatile", type));
        attempt("memory by a lookup moved into the library",
                () -> MethodHandles.lookup().in(String.class).findStatic(unsafe, "getIntVolatile", type));
        attempt("a private lookup", () -> MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup()));
        attempt("a private lookup of the door", () -> MethodHandles.privateLookupIn(ibrik.abi.Host.class, MethodHandles.lookup()));
        Field pointer = null;
        for (Field f : Thread.class.getDeclaredFields()) {
            if (f.getName().equals("vmThread")) {
                pointer = f;
            }
        }
        Field p = pointer;
        attempt("the address of a thread", () -> {
            p.setAccessible(true);
            return p.getLong(Thread.currentThread());
        });
        attempt("the address of a thread, asked nicely", () -> p.getLong(Thread.currentThread()));
        attempt("the fields of a string", () -> {
            Field f = String.class.getDeclaredField("value");
            f.setAccessible(true);
            return f.get("x");
        });
        attempt("a second door", () -> ibrik.abi.Host.class.getDeclaredConstructor().newInstance());
        attempt("a process by its class", () -> Class.forName("ibrik.lang.HostProcess")
                .getMethod("of", int.class, int[].class).invoke(null, 1, new int[] {3, 4, 5}));
        attempt("proxies' class", () -> Class.forName("ibrik.lang.ProxyMaker")
                .getMethod("isProxyClass", Class.class).invoke(null, String.class));
        attempt("a class in java.lang", () -> new ClassLoader() {
            Class<?> define() {
                byte[] b = bytes("java/lang/Own");
                return defineClass(null, b, 0, b.length);
            }
        }.define());
        attempt("a property", () -> {
            System.setProperty("ibrik.opened", "ibrik.lang,java.lang");
            return get.invoke(null, "x", 12L);
        });
        attempt("the door itself, closed", () -> {
            long r = ibrik.abi.Host.open("/etc/passwd", 1, 0);
            return r < 0 ? ibrik.abi.Errno.message(r) : "open";
        });
        Method open = ibrik.abi.Host.class.getMethod("open", String.class, int.class, int.class);
        attempt("the door by reflection, closed", () -> ibrik.abi.Errno.message((Long) open.invoke(null, "/etc/passwd", 1, 0)));
    }

    /** A class file with no members. */
    static byte[] bytes(String name) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.io.DataOutputStream d = new java.io.DataOutputStream(out)) {
            d.writeInt(0xCAFEBABE);
            d.writeInt(52);
            d.writeShort(5);
            d.writeByte(7);
            d.writeShort(2);
            d.writeByte(1);
            d.writeUTF(name);
            d.writeByte(7);
            d.writeShort(4);
            d.writeByte(1);
            d.writeUTF("java/lang/Object");
            d.writeShort(0x21);
            d.writeShort(1);
            d.writeShort(3);
            for (int i = 0; i < 4; i++) {
                d.writeShort(0);
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
