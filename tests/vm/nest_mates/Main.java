import java.util.Arrays;

/** Private members among nest mates (JVMS 5.4.4), and what reflection says of nests. */
public class Main {
    private int secret = 1;
    private static String hidden() {
        return "hidden";
    }

    class Inner {
        private int own = secret + 1;
        class Deep {
            private int sum() {
                return secret + own;
            }
        }
    }

    static class Nested {
        private final long value;
        private Nested(long value) {
            this.value = value;
        }
        private long twice() {
            return 2 * value;
        }
        private static int count = 3;
    }

    interface Face {
        private int p() {
            return 9;
        }
    }

    static class Impl implements Face {
    }

    private enum Mode { ON, OFF }

    private record Pair(int a, int b) { }

    public static void main(String[] args) {
        Main m = new Main();
        Inner i = m.new Inner();
        Inner.Deep d = i.new Deep();
        i.own += 10;
        System.out.println(d.sum() + " " + i.own + " " + new Nested(21).twice() + " " + new Nested(4).value + " " + (Nested.count += 2) + " " + hidden());
        System.out.println(((Face) new Impl()).p() + " " + Mode.ON + " " + new Pair(1, 2).a);
        Runnable r = () -> System.out.println("lambda " + m.secret + hidden());
        r.run();
        new Object() {
            private void go() {
                m.secret++;
                System.out.println("anonymous " + m.secret + Main.hidden());
            }
        }.go();
        System.out.println(Inner.Deep.class.getNestHost() + " " + Nested.class.isNestmateOf(Inner.class) + " " + Nested.class.isNestmateOf(String.class));
        System.out.println(String.class.getNestHost() + " " + int[].class.getNestHost() + " " + int.class.getNestHost());
        String[] names = Arrays.stream(Main.class.getNestMembers()).map(Class::getName).sorted().toArray(String[]::new);
        System.out.println(Arrays.toString(names));
    }
}
