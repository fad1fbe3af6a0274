/** What a labeled statement introduces is what its statement introduces. */
public class Main {
    static Object next(int i) {
        return i == 0 ? 1 : i == 1 ? 'c' : "three";
    }

    static int whileNot() {
        Object o = next(0);
        int i = 0;
        search:
        while (!(o instanceof String s)) {
            o = next(++i);
            if (i > 5) continue search;
        }
        long k = 7;
        return s.length() + (int) k;
    }

    static String twice(Object o) {
        a: b:
        if (!(o instanceof Integer n)) {
            return "none";
        }
        int m = n + 1;
        return n + " " + m;
    }

    static void inside(Object[] list) {
        outer:
        for (Object o : list) {
            inner:
            if (o instanceof String s && s.length() > 1) {
                String t = s + s;
                System.out.println(t);
                continue outer;
            }
            loop:
            for (int i = 0; !(o instanceof Character c); i++) {
                System.out.println(i + " " + o);
                o = 'x';
            }
            System.out.println(c);
        }
    }

    public static void main(String[] args) {
        System.out.println(whileNot());
        System.out.println(twice(3));
        System.out.println(twice("3"));
        inside(new Object[] {"ab", "c", 'd', 4});
    }
}
