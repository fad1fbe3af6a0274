// Weak keys that are alive stay; cleared references do not come back.
import java.lang.ref.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        WeakHashMap<String, Integer> m = new WeakHashMap<>(); String k = new String("key"); m.put(k, 1); m.put("lit", 2); show(m.get("key") + "" + m.containsKey("lit") + m.remove("key") + m.size() + m.isEmpty()); WeakReference<String> w = new WeakReference<>(k); w.clear(); show(w.get() + "" + w.refersTo(k) + w.enqueue() + k.length());
    }
}
