import java.util.*;

/** A diamond whose class is a member of a generic class: the enclosing type's arguments stand in the bounds (JLS 15.9.3). */
public class Main {
    static class Outer<A> {
        class In<B extends A> {
            B b;
            A a;

            In(B b) {
                this.b = b;
                a = b;
            }

            B get() {
                return b;
            }

            class Deepest<C extends B, D extends Map<? super A, C>> {
                C c;

                Deepest(C c, D d) {
                    this.c = c;
                }

                C both() {
                    return c;
                }
            }
        }

        class Plain {
            class Deep<C extends A> {
                C c;

                Deep(C c) {
                    this.c = c;
                }
            }
        }

        class Self<S extends Comparable<? super S>> {
            Self(List<S> s) {
                System.out.println(s.get(0).compareTo(s.get(1)));
            }
        }

        In<A> own(A a) {
            return new In<>(a);
        }
    }

    static class OfText extends Outer<CharSequence> {
        In<String> make() {
            return new In<>("sub");
        }
    }

    static class OfLists<X extends Number> extends Outer<List<X>> {
        In<ArrayList<X>> make(X x) {
            return new In<>(new ArrayList<>(List.of(x)));
        }
    }

    public static void main(String[] args) {
        Outer<Number> o = new Outer<>();
        Outer<Number>.In<Integer> i = o.new In<>(5);
        int x = i.get() + 1;
        System.out.println(x);
        var v = o.new In<>(2.5);
        double d = v.get();
        System.out.println(d);
        var deepest = i.new Deepest<>(7, new HashMap<Object, Integer>());
        System.out.println(deepest.both() + 1);
        System.out.println(o.new Plain().new Deep<>(4L).c.longValue());
        new Outer<String>().new Self<>(List.of("x", "z"));
        System.out.println(o.own(3L).get().intValue() + new OfText().make().get().length());
        System.out.println(new OfText().new In<>(new StringBuilder("sb")).get().reverse());
        System.out.println(new OfLists<Integer>().make(4).get().get(0) + 1);
        Outer<Number>.In<Integer> twice = o.new In<>(8) {
            @Override
            Integer get() {
                return super.get() * 2;
            }
        };
        System.out.println(twice.get());
    }
}
