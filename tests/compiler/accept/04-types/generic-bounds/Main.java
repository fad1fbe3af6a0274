// JLS 4.4: a type variable with several bounds has the members of all of them.
import java.util.*;

public class Main {
    interface Named { default String name() { return "named " + this; } }
    interface Sized { int size(); }
    record Box(int size) implements Named, Sized, Comparable<Box> {
        public int compareTo(Box o) { return Integer.compare(size, o.size); }
    }
    static <T extends Object & Comparable<? super T> & Named & Sized> String larger(T a, T b) {
        T m = a.compareTo(b) >= 0 ? a : b;
        return m.name() + " of " + m.size() + " " + m.hashCode();
    }
    static class Sorted<E extends Comparable<? super E>, L extends List<? super E>> {
        L into;
        Sorted(L into) { this.into = into; }
        <F extends E> Sorted<E, L> add(F e) { into.add(e); return this; }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(larger(new Box(2), new Box(7)));
        List<Object> out = new ArrayList<>();
        new Sorted<Integer, List<Object>>(out).add(3).add(1);
        System.out.println(out);
    }
}
