import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** User-written loaders: delegation, identity of classes, packages, resources. */
public class Main {
    public static class Thing {
        static int made;
        public Thing() {
            made++;
        }
        public String toString() {
            return "Thing " + made;
        }
        int packagePrivate() {
            return 7;
        }
    }

    static class Loader extends ClassLoader {
        final List<String> asked = new ArrayList<>();
        final boolean own;

        Loader(String name, ClassLoader parent, boolean own) {
            super(name, parent);
            this.own = own;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("java.")) {
                asked.add(name);
            }
            if (own && name.equals("Main$Thing")) {
                Class<?> c = findLoadedClass(name);
                return c != null ? c : define(name);
            }
            return super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = Main.class.getResourceAsStream("/" + name + ".class")) {
                byte[] b = in.readAllBytes();
                return defineClass(name, b, 0, b.length);
            } catch (java.io.IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            asked.add("find " + name);
            throw new ClassNotFoundException(name);
        }
    }

    public static void main(String[] args) throws Exception {
        ClassLoader app = Main.class.getClassLoader();
        Loader parentFirst = new Loader("first", app, false), own = new Loader("own", app, true), other = new Loader("other", app, true);
        Class<?> a = parentFirst.loadClass("Main$Thing"), b = own.loadClass("Main$Thing"), c = other.loadClass("Main$Thing");
        System.out.println((a == Thing.class) + " " + (b == Thing.class) + " " + (b == c) + " " + (b == own.loadClass("Main$Thing")));
        System.out.println(a.getName() + " " + b.getName() + " " + b.getClassLoader().getName() + " " + c.getClassLoader().getName());
        Object x = b.getDeclaredConstructor().newInstance(), y = b.getDeclaredConstructor().newInstance(), z = c.getDeclaredConstructor().newInstance();
        System.out.println(x + ", " + y + ", " + z + ", " + new Thing());
        try {
            Thing t = (Thing) x;
            System.out.println("cast " + t);
        } catch (ClassCastException e) {
            System.out.println("no cast " + e.getMessage().replace("@" + Integer.toHexString(own.hashCode()), "@own"));
        }
        System.out.println((x instanceof Thing) + " " + b.isInstance(y) + " " + b.isInstance(z) + " " + Thing.class.isAssignableFrom(b));
        Object[] array = (Object[]) java.lang.reflect.Array.newInstance(b, 2);
        array[0] = x;
        try {
            array[1] = z;
        } catch (ArrayStoreException e) {
            System.out.println("no store " + e.getMessage());
        }
        System.out.println(array.getClass().getName() + " " + (array.getClass().getClassLoader() == own));
        System.out.println(Class.forName("[LMain$Thing;", false, own) == array.getClass());
        try {
            parentFirst.loadClass("no.Such");
        } catch (ClassNotFoundException e) {
            System.out.println(e.getMessage() + " " + e.getCause());
        }
        System.out.println(parentFirst.asked + " " + own.asked);
        System.out.println(String.class.getClassLoader() + " " + int[].class.getClassLoader() + " " + int.class.getClassLoader());
        System.out.println(Class.forName("java.lang.String", false, null) == String.class);
        for (String bad : new String[] {"int", "java/lang/String", "[I;", "", "Main$Nothing", "[Lno.Such;", "[[", "[V"}) {
            try {
                System.out.println(Class.forName(bad));
            } catch (ClassNotFoundException e) {
                System.out.println(e);
            }
        }
        System.out.println(Class.forName("[[I") + " " + Class.forName("[Ljava.lang.String;") + " " + Class.forName("java.util.Map$Entry"));
    }
}
