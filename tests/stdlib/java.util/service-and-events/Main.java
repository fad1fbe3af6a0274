// Observable, EventListenerProxy, Dictionary.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        @SuppressWarnings("deprecation") class Src extends Observable { void fire(Object o) { setChanged(); notifyObservers(o); } } @SuppressWarnings("deprecation") Src s = new Src(); StringBuilder b = new StringBuilder(); s.addObserver((o, a) -> b.append("1").append(a)); s.addObserver((o, a) -> b.append("2").append(a)); s.fire("x"); s.notifyObservers("ignored"); show(b + "" + s.countObservers() + s.hasChanged()); s.deleteObservers(); s.fire("y"); show(b);
        Dictionary<String, Integer> d = new Hashtable<>(); d.put("a", 1); show(d.size() + "" + d.get("a") + d.isEmpty() + d.remove("a") + d.remove("b"));
    }
}
