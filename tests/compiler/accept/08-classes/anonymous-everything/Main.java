// JLS 15.9.5: anonymous classes: arguments, initialisers, fields, in static and instance places.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    static abstract class Shape {
        final String s;
        Shape(String s, int... n) { this.s = s + n.length; init(); }
        void init() {}
        abstract String show();
    }
    static final Shape FIELD = new Shape("field", 1, 2) { String show() { return s; } };
    final int x = 9;
    Shape inst = new Shape("inst") {
        int count;
        { count = 5; }
        @Override void init() { count = 100; }
        String show() { return s + count + x; }
    };

    public static void main(String[] args) throws Exception {
        int captured = 3;
        Shape a = new Shape("arg", captured) {
            int mine = captured * 2;
            @Override void init() { System.out.println("in init " + captured + " " + mine); }
            String show() { return s + mine + new Object() { int deep() { return mine + captured; } }.deep(); }
        };
        System.out.println(FIELD.show() + a.show() + new Main().inst.show());
        Comparator<String> c = new Comparator<>() {
            @Override public int compare(String p, String q) { return q.compareTo(p); }
        };
        System.out.println(Stream.of("a", "b").sorted(c).toList());
        List<Integer> l = new ArrayList<>() {{ add(1); add(2); }};
        System.out.println(l + " " + new Object() { @Override public String toString() { return "obj"; } });
    }
}
