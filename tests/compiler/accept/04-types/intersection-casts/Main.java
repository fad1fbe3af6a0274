// JLS 4.9, 15.16: casts to intersections, also of lambdas.
import java.util.*;
import java.util.stream.*;

public class Main {
    interface Marker { default String mark() { return "marked"; } }

    public static void main(String[] args) throws Exception {
        Object o = "text";
        var both = (CharSequence & Comparable<String>) o;
        System.out.println(both.length() + " " + both.compareTo("text"));
        Runnable r = (Runnable & Marker) () -> System.out.println("run");
        r.run();
        System.out.println(((Marker) r).mark());
        var c = (Comparator<String> & java.io.Serializable) (a, b) -> b.compareTo(a);
        System.out.println(Stream.of("a", "c", "b").sorted(c).toList() + " " + (c instanceof java.io.Serializable));
        try {
            var x = (Runnable & CharSequence) o;
            System.out.println(x);
        } catch (ClassCastException e) {
            System.out.println("no Runnable");
        }
    }
}
