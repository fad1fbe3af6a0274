import java.util.*;

public class Main {
    interface HasKey {
        class Key {
            public String toString() {
                return "HasKey.Key";
            }
        }

        int LIMIT = 10;
    }

    static class Base {
        static class Key {
            public String toString() {
                return "Base.Key";
            }
        }

        class Part {
            String where() {
                return "part of " + Base.this.name();
            }
        }

        String name() {
            return "base";
        }
    }

    static class Derived extends Base {
        Key key = new Key();

        @Override
        String name() {
            return "derived";
        }

        class MorePart extends Part {
            @Override
            String where() {
                return "more " + super.where() + Derived.this.name();
            }
        }
    }

    static class Other implements HasKey {
        Key key = new Key();
        int limit = LIMIT;
    }

    static class MyMap extends AbstractMap<String, Integer> {
        public Set<Entry<String, Integer>> entrySet() {
            Set<Entry<String, Integer>> s = new LinkedHashSet<>();
            s.add(new SimpleEntry<>("k", 1));
            return s;
        }
    }

    public static void main(String[] args) {
        System.out.println(new Derived().key + " " + new Other().key + new Other().limit);
        Derived d = new Derived();
        System.out.println(d.new Part().where() + ", " + d.new MorePart().where());
        Derived.Key k = new Base.Key();
        System.out.println(k + " " + new MyMap());
    }
}
