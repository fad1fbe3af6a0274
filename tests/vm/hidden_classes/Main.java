import java.io.InputStream;
import java.lang.invoke.MethodHandles;

/** Hidden classes (JVMS 5.3.5, Lookup.defineHiddenClass): nameless to others, mates of their nest, with class data. */
public class Main {
    private static int calls;

    static class Template implements Runnable {
        public void run() {
            calls++;
            System.out.println("run in " + (getClass().isHidden() ? "hidden" : "named") + " " + (getClass() == Template.class) + " " + calls);
        }
    }

    public static void main(String[] args) throws Exception {
        byte[] bytes;
        try (InputStream in = Main.class.getResourceAsStream("/Main$Template.class")) {
            bytes = in.readAllBytes();
        }
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        Class<?> a = lookup.defineHiddenClass(bytes, true, MethodHandles.Lookup.ClassOption.NESTMATE).lookupClass();
        Class<?> b = lookup.defineHiddenClass(bytes, true, MethodHandles.Lookup.ClassOption.NESTMATE).lookupClass();
        System.out.println((a == b) + " " + a.isHidden() + " " + a.getName().startsWith("Main$Template/0x") + " " + a.getPackageName().isEmpty());
        System.out.println((a.getNestHost() == Main.class) + " " + (a.getClassLoader() == Main.class.getClassLoader()));
        ((Runnable) a.getDeclaredConstructor().newInstance()).run();
        ((Runnable) b.getDeclaredConstructor().newInstance()).run();
        new Template().run();
        try {
            Class.forName(a.getName());
        } catch (ClassNotFoundException e) {
            System.out.println("not found by name");
        }
        Class<?> c = lookup.defineHiddenClassWithClassData(bytes, "data", false, MethodHandles.Lookup.ClassOption.NESTMATE).lookupClass();
        System.out.println(c.isHidden() + " " + Runnable.class.isAssignableFrom(c));
    }
}
