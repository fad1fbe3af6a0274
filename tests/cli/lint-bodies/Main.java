import java.io.*;
import java.util.*;

class Main implements Serializable {
    Object o;
    Thread[] threads;
    public void readObject(ObjectInputStream in) {}

    static class Persistent implements Serializable {
        static long serialVersionUID = 1;
        int serialPersistentFields;
    }

    record R(int a) implements Serializable {
        private void writeObject(ObjectOutputStream out) {}
    }

    enum E {
        A;
        private static final long serialVersionUID = 2;
        private Object writeReplace() { return null; }
    }

    static class Ext implements Externalizable {
        Ext(int i) {}
        public void writeExternal(ObjectOutput out) {}
        public void readExternal(ObjectInput in) {}
    }

    @SafeVarargs
    static <X> void varargs(X... x) {
        X[] y = x;
        Object z = (Object) x;
    }

    String block = """
	tab
          space
        """;
    String trailing = """
        text   
        """;

    static void resources() throws IOException {
        try (Reader r = new StringReader("")) {
            r.close();
        }
    }

    static class Old {
        @Deprecated void m() {}
        @Deprecated(forRemoval = true) void r() {}
    }

    static void f(List<String> l, Set<String> s) {}

    static void unchecked(List<?> q, ArrayList<String> a) {
        @SuppressWarnings("rawtypes") List raw = q;
        f(raw, new TreeSet<>());
        a.addAll(raw);
        Collections.sort(raw);
        new ArrayList<>(raw);
        List<String> w = Collections.unmodifiableList(raw);
        ((Map) (Object) q).clear();
    }
}

class Later extends Outer {
    void m() {}
    void r() {}
}

class Outer {
    @Deprecated void m() {}
    @Deprecated(forRemoval = true) void r() {}
}

interface Names { void a(Object... o); }
abstract class Implements implements Names { public abstract void a(Object[] o); }
