/** Selection among classes and interfaces (JVMS 5.4.6): the class wins, then the most specific interface. */
public class Main {
    interface A {
        default String m() {
            return "A.m";
        }
        default String n() {
            return "A.n+" + m();
        }
        static String s() {
            return "A.s";
        }
        private String p() {
            return "A.p";
        }
        default String callP() {
            return p();
        }
    }

    interface B extends A {
        default String m() {
            return "B.m over " + A.super.m();
        }
    }

    interface C extends A {
    }

    interface D {
        default String m() {
            return "D.m";
        }
    }

    static class Plain implements A {
    }

    static class Diamond implements C, B {
    }

    static class Both implements A, D {
        public String m() {
            return A.super.m() + "&" + D.super.m();
        }
    }

    static class Parent {
        public String m() {
            return "Parent.m";
        }
    }

    static class Wins extends Parent implements B {
        private String p() {
            return "Wins.p";
        }
    }

    abstract static class Abstract implements A {
        public abstract String m();
    }

    static class Concrete extends Abstract {
        public String m() {
            return "Concrete.m";
        }
    }

    static class Again extends Plain implements B {
    }

    record R(int x) implements A {
        public String m() {
            return "R" + x;
        }
    }

    enum E implements A {
        ONE, TWO {
            public String m() {
                return "TWO.m";
            }
        }
    }

    static void show(A a) {
        System.out.println(a.getClass().getSimpleName() + ": " + a.m() + " " + a.n() + " " + a.callP());
    }

    public static void main(String[] args) {
        A[] all = {new Plain(), new Diamond(), new Both(), new Wins(), new Concrete(), new Again(), new R(4), E.ONE, E.TWO, new A() { }, new B() { }};
        for (int round = 0; round < 2; round++) {
            for (A a : all) {
                show(a);
            }
        }
        D d = new Both();
        System.out.println(d.m() + " " + ((Parent) all[3]).m() + " " + A.s() + " " + new Wins().p());
        Object o = all[1];
        System.out.println((o instanceof B) + " " + (o instanceof D) + " " + ((C) o).m());
        A lambda = new A() {
            @Override
            public String toString() {
                return "me";
            }
        };
        System.out.println(lambda + " " + lambda.equals(lambda) + " " + (lambda.hashCode() == lambda.hashCode()));
    }
}
