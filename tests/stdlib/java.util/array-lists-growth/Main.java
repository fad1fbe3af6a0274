// ensureCapacity, trimToSize, clone and equality of ArrayList; many elements.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        ArrayList<Integer> l = new ArrayList<>(0); for (int i = 0; i < 10000; i++) l.add(i); l.ensureCapacity(50000); l.trimToSize(); show(l.size() + " " + l.hashCode() + l.get(9999)); @SuppressWarnings("unchecked") ArrayList<Integer> c = (ArrayList<Integer>) l.clone(); c.set(0, -1); show(l.get(0) + "" + c.equals(l)); l.subList(10, 9990).clear(); show(l); l.removeAll(List.of(0, 1, 2)); l.retainAll(Set.of(3, 4, 9999)); show(l + "" + l.lastIndexOf(4));
    }
}
