import java.util.*;

public class Main {
    static class Base<T> {
        T value;

        void set(T t) {
            value = t;
            System.out.println("Base.set " + t);
        }

        T get() {
            return value;
        }
    }

    static class Strings extends Base<String> {
        @Override
        void set(String s) {
            System.out.println("Strings.set");
            super.set(s + "!");
        }

        @Override
        String get() {
            return "<" + super.get() + ">";
        }
    }

    interface Source<T> {
        T next();
    }

    static class Counter implements Source<Integer>, Comparable<Counter> {
        int n;

        public Integer next() {
            return ++n;
        }

        public int compareTo(Counter o) {
            return n - o.n;
        }
    }

    static class Animal {
        Animal self() {
            return this;
        }
    }

    static class Dog extends Animal {
        @Override
        Dog self() {
            return this;
        }

        String bark() {
            return "woof";
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Base raw = new Strings();
        raw.set("x");
        System.out.println(raw.get());
        try {
            raw.set(42);
        } catch (ClassCastException e) {
            System.out.println("cast");
        }
        Source<Integer> s = new Counter();
        System.out.println(s.next() + s.next());
        Counter a = new Counter(), b = new Counter();
        b.next();
        List<Counter> l = new ArrayList<>(List.of(b, a));
        Collections.sort(l);
        System.out.println(l.get(0) == a);
        Animal animal = new Dog();
        System.out.println(((Dog) animal.self()).bark() + new Dog().self().bark());
    }
}
