/** Components that nothing looks at are asked for all the same; labels of several unnamed patterns. */
class Main {
    record Point(int x, Object y) {
        public int x() {
            System.out.println("x");
            return x;
        }

        public Object y() {
            System.out.println("y");
            return y;
        }
    }

    record Fails(int x) {
        public int x() {
            throw new IllegalStateException("no x");
        }
    }

    static String of(Object o) {
        return switch (o) {
            case String _, Integer _ -> "text or number";
            case Point(_, String _), Fails(_) -> "point of text, or fails";
            case Point(int _, _) -> "point";
            case Long _ when o.hashCode() > 5 -> "long";
            case CharSequence c -> "chars " + c;
            case Object _ -> "other";
        };
    }

    public static void main(String[] args) {
        Object[] all = {"s", 1, new Point(1, "t"), new Point(1, 2), 9L, 2L, new StringBuilder("b")};
        for (Object o : all)
            System.out.println(of(o));
        try {
            of(new Fails(1));
        } catch (MatchException e) {
            System.out.println(e.getCause());
        }
        Object o = all[3];
        System.out.println(o instanceof Point(_, _));
        System.out.println(o instanceof Point(int _, String _));
        String text = null;
        System.out.println(text instanceof String _ ? "text" : "none");
        if (o instanceof Point(var x, _) && x == 1)
            System.out.println("x is 1");
    }
}
