// JLS 4.6, 8.4.2: a method may override by the erasure of the other's signature.
import java.util.*;

public class Main {
    interface Source { List names(); void take(List l); }
    static class Impl implements Source {
        public List<String> names() { return List.of("n"); }
        public void take(List l) { System.out.println("took " + l); }
    }
    static class Generic<T> {
        void put(T t) { System.out.println("generic " + t); }
        T get(T t) { return t; }
    }
    static class OfString extends Generic<String> {
        @Override void put(String s) { System.out.println("string " + s); }
        @Override String get(String s) { return s + "!"; }
    }

    public static void main(String[] args) throws Exception {
        Source s = new Impl();
        s.take(s.names());
        Generic<String> g = new OfString();
        g.put("a");
        System.out.println(g.get("b").length());
        @SuppressWarnings({"rawtypes", "unchecked"})
        Runnable r = () -> ((Generic) g).put(1);
        try {
            r.run();
        } catch (ClassCastException e) {
            System.out.println("bridge cast");
        }
    }
}
