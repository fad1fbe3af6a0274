import java.io.InputStream;

public class Main extends ClassLoader {
    public static void main(String[] args) throws Exception {
        try {
            new Main().run();
        } catch (ReflectiveOperationException e) {
            System.out.println(e.getCause() != null ? e.getCause() : e);
        }
    }

    void run() throws Exception {
        try (InputStream in = Main.class.getResourceAsStream("/own/ibrik/lang/Unsafe.class")) {
            byte[] b = in.readAllBytes();
            Class<?> c = defineClass("ibrik.lang.Unsafe", b, 0, b.length);
            System.out.println(c.getClassLoader() == this);
            System.out.println(c.getMethod("getIntVolatile", Object.class, long.class).invoke(null, "x", 12L));
        }
    }
}
