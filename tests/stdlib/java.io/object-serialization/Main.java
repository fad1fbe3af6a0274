// ObjectOutputStream and ObjectInputStream: graphs, transient, cycles, versions, custom methods.
import java.io.*;
import java.math.*;
import java.time.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    static class Base implements Serializable { private static final long serialVersionUID = 1; int a = 1; transient int t = 2; static int s = 3; List<Base> next = new ArrayList<>(); }
    static class Own implements Serializable { private static final long serialVersionUID = 2; transient String x = "x"; private void writeObject(ObjectOutputStream o) throws IOException { o.defaultWriteObject(); o.writeUTF("extra"); } private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException { i.defaultReadObject(); x = i.readUTF() + "!"; } }
    enum E { P, Q }
    record R(int n, String s) implements Serializable {}
    static class Single implements Serializable { static final Single ONE = new Single(); private Object readResolve() { return ONE; } }
    static Object copy(Object o) throws Exception { ByteArrayOutputStream b = new ByteArrayOutputStream(); ObjectOutputStream s = new ObjectOutputStream(b); s.writeObject(o); s.flush(); return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject(); }

    public static void main(String[] args) throws Exception {
        Base b = new Base(); b.a = 5; b.t = 9; b.next.add(b); Base c = (Base) copy(b); show(c.a + " " + c.t + (c.next.get(0) == c) + ((Own) copy(new Own())).x + (copy(E.Q) == E.Q) + copy(new R(1, "r")) + (copy(Single.ONE) == Single.ONE) + Arrays.toString((int[]) copy(new int[] {1, 2})) + copy(Map.of("k", 1)) + copy(null) + copy("str") + copy(new TreeMap<>(Map.of(2, "b"))) + copy(new BigInteger("123")) + copy(List.of(1)) + copy(LocalDate.EPOCH));
        attempt(() -> copy(new Object()));
        attempt(() -> copy(new ArrayList<>(List.of(new Object()))));
        attempt(() -> new ObjectInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})));
    }
}
