// Equal strings have equal hashes however they were made.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        String a = "abc", b = new String(new char[] {'a', 'b', 'c'}), c = new StringBuilder("cba").reverse().toString(), d = String.join("", "a", "bc"), e = "xabcx".substring(1, 4), f = new String(new byte[] {97, 98, 99}), g = "ABC".toLowerCase(Locale.ROOT); show(new HashSet<>(List.of(a)).containsAll(List.of(b, c, d, e, f, g)) + "" + (b.hashCode() == g.hashCode()) + (b == a) + (b.intern() == a) + e.equals((Object) f) + a.equals(null) + "Ab".hashCode() + "\0".hashCode());
    }
}
