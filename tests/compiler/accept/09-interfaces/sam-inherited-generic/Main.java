// Functional interfaces whose method is inherited with type arguments.
import java.util.*;

public class Main {
    interface F<A, B> { B f(A a); } interface G extends F<String, Integer> {} interface H<T> extends F<T, List<T>> { default H<T> dup() { return t -> { List<T> l = new ArrayList<>(f(t)); l.addAll(f(t)); return l; }; } } interface K extends H<Integer> { default int size(int n) { return dup().f(n).size(); } }

    public static void main(String[] args) throws Exception {
        G g = String::length; H<String> h = List::of; K k = n -> List.of(n, n); System.out.println(g.f("abc") + "" + h.dup().f("x") + k.size(1));
    }
}
