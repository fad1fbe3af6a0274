// Records implement interfaces, nest, and have static factories and generic methods.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Area { double area(); default String show() { return "area " + area(); } } record Sq(double s) implements Area, Comparable<Sq> { public double area() { return s * s; } public int compareTo(Sq o) { return Double.compare(s, o.s); } static Sq unit() { return new Sq(1); } <T> Map.Entry<Sq, T> with(T t) { return Map.entry(this, t); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Sq(2).show() + Sq.unit().compareTo(new Sq(3)) + Sq.unit().with("x"));
    }
}
