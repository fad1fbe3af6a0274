import java.util.*;

public class Main {
    private int value = 10;
    private static int shared = 3;

    class Inner {
        int value = 20;

        class Deep {
            int value = 30;

            int sum() {
                return value + Inner.this.value + Main.this.value + shared;
            }

            void bump() {
                Main.this.value++;
                Inner.this.value += 2;
                shared <<= 1;
            }
        }

        Deep deep() {
            return new Deep();
        }
    }

    class Sub extends Inner {
        Sub() {
            super();
            value = Main.this.value;
        }

        int both() {
            return super.value + Main.this.value;
        }
    }

    static class Nested {
        private int secret = 42;

        private int hidden(int x) {
            return x + secret;
        }
    }

    private int peek(Nested n) {
        return n.secret++ + n.hidden(1);
    }

    static class Other extends Main.Inner {
        Other(Main m) {
            m.super();
        }
    }

    abstract class Shape {
        abstract int area();

        int twice() {
            return 2 * area();
        }
    }

    Shape square(final int side) {
        return new Shape() {
            int calls;

            @Override
            int area() {
                calls++;
                return side * side + calls + value;
            }
        };
    }

    static <T> Iterable<T> reversed(List<T> list) {
        return () -> new Iterator<T>() {
            int i = list.size();

            public boolean hasNext() {
                return i > 0;
            }

            public T next() {
                return list.get(--i);
            }
        };
    }

    int counter(int start) {
        int base = start * 2;
        class Counter {
            int n = base;

            int next() {
                return n += base + value;
            }

            Counter again() {
                return new Counter();
            }
        }
        Counter c = new Counter();
        c.next();
        return c.next() + c.again().next();
    }

    interface Greeter {
        String greet(String who);
    }

    static Greeter greeter(String word) {
        class Polite implements Greeter {
            final String suffix;

            Polite(String suffix) {
                this.suffix = suffix;
            }

            Polite() {
                this("!");
            }

            public String greet(String who) {
                return word + ", " + who + suffix;
            }
        }
        class Loud extends Polite {
            Loud() {
                super("!!!");
            }

            @Override
            public String greet(String who) {
                return super.greet(who).toUpperCase() + word.length();
            }
        }
        return word.length() > 3 ? new Loud() : new Polite();
    }

    public static void main(String[] args) {
        Main m = new Main();
        Main.Inner in = m.new Inner();
        Main.Inner.Deep d = in.new Deep();
        System.out.println(d.sum());
        d.bump();
        System.out.println(d.sum() + " " + in.deep().value);
        System.out.println(m.new Sub().both());
        System.out.println(m.peek(new Nested()));
        System.out.println(new Other(m).deep().sum());
        Shape s = m.square(4);
        System.out.println(s.twice() + " " + s.twice());
        for (String x : reversed(List.of("a", "b", "c")))
            System.out.print(x);
        System.out.println();
        System.out.println(m.counter(5));
        System.out.println(greeter("hi").greet("Ann") + " " + greeter("hello").greet("Bob"));
        try {
            Main none = null;
            none.new Inner();
        } catch (NullPointerException e) {
            System.out.println("null outer");
        }
        Object anonymous = new Object() {
            int field = shared;

            {
                field *= 2;
            }

            @Override
            public String toString() {
                return "anonymous " + field;
            }
        };
        System.out.println(anonymous);
    }
}
