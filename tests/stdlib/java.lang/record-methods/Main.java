// Record: toString, equals and hashCode of components of every type.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    record All(byte b, short s, char c, int i, long l, float f, double d, boolean z, String t, int[] a, List<Integer> q) {}
    record One(Object o) {}
    record Rec(String n, Rec next) {}

    public static void main(String[] args) throws Exception {
        All x = new All((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, true, "t", null, List.of(1));
        show(x + " " + x.hashCode() + " " + x.equals(new All((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, true, "t", null, List.of(1))));
        show(new One(null) + " " + new One(null).hashCode() + " " + new One("a").equals(new One("a")) + " " + new One("a").equals("a") + " " + new One(1.0f).hashCode());
        show(new Rec("a", new Rec("b", null)) + " " + new Rec("a", null).hashCode());
        show(new One(new int[0]).equals(new One(new int[0])));
    }
}
