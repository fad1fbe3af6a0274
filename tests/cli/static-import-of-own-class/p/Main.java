package p;

import static p.Main.Kind.FIRST;
import static p.Main.Kind.values;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** A static import from a class nested in the class that the other imports are for. */
public class Main<K extends Comparable<K>> implements Iterable<K>, Serializable {
    enum Kind { FIRST, SECOND }

    public Iterator<K> iterator() { return null; }

    public static void main(String[] args) {
        System.out.println(FIRST + " of " + List.of(values()) + " " + (new Main<String>() instanceof Serializable));
    }
}
