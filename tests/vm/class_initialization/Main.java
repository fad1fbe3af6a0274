import java.lang.reflect.Array;

/** What initialises a class and what does not (JLS 12.4.1, JVMS 5.5), and in which order. */
public class Main {
    static int say(String s) {
        System.out.println("init " + s);
        return s.length();
    }

    static class Constants {
        static final int I = 5;
        static final String S = "constant";
        static final Integer BOXED = say("Constants") + 1;
        static final byte B = (byte) 300;
        static final char C = 'c';
        static final boolean Z = true;
        static final long L = 1L << 40;
        static final double D = 1.5;
        static final short H = -1;
        static final float F = 0.25f;
    }

    static class Base {
        static int x = say("Base");
        static void hello() {
            System.out.println("hello");
        }
    }

    static class Derived extends Base {
        static int y = say("Derived");
    }

    interface WithDefault {
        int A = say("WithDefault");
        default void d() {
        }
    }

    interface Plain {
        int B = say("Plain");
        void p();
    }

    interface Sub extends WithDefault {
        int C = say("Sub");
    }

    static class Implements implements Plain, Sub {
        static int z = say("Implements");
        public void p() {
        }
    }

    static class Fails {
        static int count;
        static final String NAME = "name";
        static {
            say("Fails");
            if (true) {
                throw new IllegalStateException("on purpose");
            }
        }
        static void use() {
        }
    }

    static class SubOfFails extends Fails {
    }

    static class FailsWithError {
        static {
            if (true) {
                throw new AssertionError("an error");
            }
        }
    }

    static class Ring1 {
        static int v = Ring2.v + 1;
        static {
            say("Ring1 " + v);
        }
    }

    static class Ring2 {
        static int v = Ring1.v + 10;
        static {
            say("Ring2 " + v);
        }
    }

    enum Color {
        RED, GREEN;
        static {
            say("Color " + values().length);
        }
    }

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (Throwable t) {
            System.out.println(t + " / " + t.getCause() + " / " + t.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Constants.I + Constants.S + Constants.B + Constants.C + Constants.Z + Constants.L + Constants.D + Constants.H + Constants.F);
        System.out.println("boxed " + Constants.BOXED);
        Derived[] array = new Derived[3];
        Object o = Array.newInstance(Derived.class, 2);
        System.out.println(array.length + " " + (o instanceof Derived[]) + " " + Derived.class.getSimpleName());
        Derived.hello();
        System.out.println("then " + Derived.y);
        Class.forName("Main$Implements", false, Main.class.getClassLoader());
        System.out.println("not yet");
        new Implements();
        System.out.println(Plain.B);
        attempt(Fails::use);
        attempt(() -> System.out.println(Fails.NAME));
        attempt(Fails::use);
        attempt(SubOfFails::new);
        attempt(() -> Fails.count++);
        attempt(FailsWithError::new);
        attempt(FailsWithError::new);
        System.out.println(Ring1.v + " " + Ring2.v);
        System.out.println(Color.valueOf("GREEN"));
    }
}
