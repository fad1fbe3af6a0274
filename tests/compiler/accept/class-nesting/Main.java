public class Main {
    int depth = 1;
    static int counter;

    class A {
        int depth = 2;

        class B {
            int depth = 3;

            String path() {
                return Main.this.depth + "/" + A.this.depth + "/" + this.depth;
            }
        }
    }

    static class Nested {
        static class Deep {
            static final String NAME = "deep";
        }

        interface Shape {
            int SIDES = 4;

            enum Kind { ROUND, SQUARE }
        }
    }

    Runnable anonymous(String word) {
        int here = depth + 10;
        return new Runnable() {
            int calls;

            public void run() {
                calls++;
                System.out.println(word + here + calls + depth + getClass().getName());
            }
        };
    }

    static int next() {
        class Counter {
            int bump() {
                return ++counter;
            }
        }
        return new Counter().bump();
    }

    public static void main(String[] args) {
        Main m = new Main();
        A a = m.new A();
        A.B b = a.new B();
        System.out.println(b.path());
        System.out.println(Nested.Deep.NAME + Nested.Shape.SIDES + Nested.Shape.Kind.valueOf("SQUARE"));
        Runnable r = m.anonymous("w");
        r.run();
        r.run();
        System.out.println(next() + next());
        System.out.println(new Main() {
            int twice() {
                return depth * 2;
            }
        }.twice());
        System.out.println(a.getClass().getName() + " " + b.getClass().getSimpleName() + " " + Main.Nested.Shape.Kind.class);
    }
}
