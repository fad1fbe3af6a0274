import java.util.*;

public class Main<T> {
    T value;

    Main(T value) {
        this.value = value;
    }

    class Cursor<U> {
        U extra;

        Cursor(U extra) {
            this.extra = extra;
        }

        Map<T, U> pair() {
            Map<T, U> m = new HashMap<>();
            m.put(value, extra);
            return m;
        }

        class Deep {
            T t() {
                return value;
            }

            U u() {
                return extra;
            }
        }
    }

    <V> Cursor<V> cursor(V v) {
        return new Cursor<>(v);
    }

    static <A, B> String describe(Main<A>.Cursor<B> c) {
        return c.pair().toString();
    }

    public static void main(String[] args) {
        Main<String> m = new Main<>("k");
        Main<String>.Cursor<Integer> c = m.cursor(5);
        Main<String>.Cursor<Integer>.Deep d = c.new Deep();
        String s = d.t();
        int u = d.u();
        System.out.println(s + u + describe(c));
        Main<Integer>.Cursor<Character> c2 = new Main<>(7).new Cursor<Character>('z');
        System.out.println(c2.pair().get(7));
    }
}
