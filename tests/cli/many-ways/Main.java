import java.util.List;
import java.util.function.Function;

public class Main extends A<String> {
    public String g(String s) {
        return s + s;
    }

    static <Q> Q same(D0<? extends Q> d, Q q) {
        return q;
    }

    static <Q, W extends D0<Q>> D0<Q> up(W w) {
        return w;
    }

    public static void main(String[] args) throws Exception {
        Main t = new Main();
        D0<String> d = t;
        System.out.println(t.m() + t.g("x") + t.k("y") + d.k("z") + t.CONSTANT + Main.CONSTANT);
        Object o = t;
        System.out.println(((D5<?>) o).m() + same(t, "q") + up(t).m());
        System.out.println(List.of(t, new A<Integer>() {
            public Integer g(Integer i) {
                return i;
            }
        }).size());
        Last<String> lambda = x -> x + " lambda";
        Function<String, String> f = lambda::g;
        System.out.println(lambda.g("a") + f.apply("b") + (o instanceof D0<?> q ? q.m() : ""));
        System.out.println(Main.class.getMethods().length + " " + Main.class.getFields().length + " " + D3.class.isInstance(o));
        System.out.println((args.length == 0 ? t : lambda).m());
        System.out.println(Main.class.getMethod("k", Object.class).getDeclaringClass());
        try {
            Main.class.getField("missing");
        } catch (NoSuchFieldException e) {
            System.out.println(e);
        }
    }
}
