import java.util.*;

public class Main {
    static class Base<T> {
        String put(T t) {
            return "T";
        }

        String put(List<T> l) {
            return "List<T>";
        }

        <U extends T> String sub(U u) {
            return "U";
        }
    }

    static class Child extends Base<Number> {
        @Override
        String put(Number n) {
            return "Number";
        }

        String put(Integer i) {
            return "Integer";
        }

        @Override
        <V extends Number> String sub(V v) {
            return "V";
        }
    }

    interface Shape<S extends Shape<S>> {
        S scaled(int k);

        default S twice() {
            return scaled(2).scaled(1);
        }
    }

    record Sq(int side) implements Shape<Sq> {
        public Sq scaled(int k) {
            return new Sq(side * k);
        }
    }

    static abstract class Builder<B extends Builder<B>> {
        StringBuilder log = new StringBuilder();

        abstract B self();

        B add(String s) {
            log.append(s);
            return self();
        }
    }

    static class Fancy extends Builder<Fancy> {
        Fancy self() {
            return this;
        }

        Fancy star() {
            return add("*");
        }
    }

    public static void main(String[] args) {
        Child c = new Child();
        Base<Number> b = c;
        System.out.println(c.put(1) + b.put(1) + c.put(1.5) + c.put(new ArrayList<Number>()) + b.sub(3) + c.sub(4L));
        System.out.println(new Sq(3).twice().side());
        System.out.println(new Fancy().add("a").star().add("b").log);
    }
}
