// equals and hashCode written by hand.
import java.util.*;

public class Main {
    static final class K { final int a; final String b; K(int a, String b) { this.a = a; this.b = b; } @Override public boolean equals(Object o) { return this == o || o instanceof K k && k.a == a && k.b.equals(b); } @Override public int hashCode() { return 31 * a + b.hashCode(); } }

    public static void main(String[] args) throws Exception {
        Set<K> s = new HashSet<>(List.of(new K(1, "x"), new K(2, "y"))); System.out.println(s.contains(new K(1, "x")) + "" + s.contains(new K(1, "y")) + s.add(new K(2, "y")));
    }
}
