import java.util.*;
import java.util.function.*;

public class Main {
    static abstract class Node<T extends Comparable<? super T>> {
        abstract T key();

        boolean before(Node<? extends T> other) {
            return key().compareTo(other.key()) < 0;
        }
    }

    static class Leaf<T extends Comparable<? super T>> extends Node<T> {
        final T key;

        Leaf(T key) {
            this.key = key;
        }

        @Override
        T key() {
            return key;
        }
    }

    static class Tree<K extends Comparable<K>, V> {
        private class Entry {
            K key;
            V value;
            Entry left, right;

            Entry(K key, V value) {
                this.key = key;
                this.value = value;
            }
        }

        private Entry root;
        int size;

        void put(K key, V value) {
            root = put(root, key, value);
        }

        private Entry put(Entry e, K key, V value) {
            if (e == null) {
                size++;
                return new Entry(key, value);
            }
            int c = key.compareTo(e.key);
            if (c < 0)
                e.left = put(e.left, key, value);
            else if (c > 0)
                e.right = put(e.right, key, value);
            else
                e.value = value;
            return e;
        }

        void each(BiConsumer<? super K, ? super V> f) {
            each(root, f);
        }

        private void each(Entry e, BiConsumer<? super K, ? super V> f) {
            if (e == null)
                return;
            each(e.left, f);
            f.accept(e.key, e.value);
            each(e.right, f);
        }
    }

    interface Visitor<R> {
        R visit(Num n);

        R visit(Add a);
    }

    interface Expr {
        <R> R accept(Visitor<R> v);
    }

    record Num(int n) implements Expr {
        public <R> R accept(Visitor<R> v) {
            return v.visit(this);
        }
    }

    record Add(Expr a, Expr b) implements Expr {
        public <R> R accept(Visitor<R> v) {
            return v.visit(this);
        }
    }

    static <T, R> List<R> map(Collection<? extends T> in, Function<? super T, ? extends R> f) {
        List<R> out = new ArrayList<>();
        for (T t : in)
            out.add(f.apply(t));
        return out;
    }

    @SafeVarargs
    static <T> T[] array(T... ts) {
        return ts;
    }

    static <E extends Enum<E>> E first(Class<E> c) {
        return c.getEnumConstants()[0];
    }

    enum Letter { X, Y }

    public static void main(String[] args) {
        System.out.println(new Leaf<>(1).before(new Leaf<>(2)));
        Tree<String, Integer> t = new Tree<>();
        for (String s : "the quick brown fox jumps over the lazy dog".split(" "))
            t.put(s, s.length());
        StringBuilder b = new StringBuilder();
        t.each((k, v) -> b.append(k).append(v).append(' '));
        System.out.println(b + "" + t.size);
        Expr e = new Add(new Num(1), new Add(new Num(2), new Num(3)));
        int sum = e.accept(new Visitor<Integer>() {
            public Integer visit(Num n) {
                return n.n();
            }

            public Integer visit(Add a) {
                return a.a().accept(this) + a.b().accept(this);
            }
        });
        String text = e.<String>accept(new Visitor<>() {
            public String visit(Num n) {
                return "" + n.n();
            }

            public String visit(Add a) {
                return "(" + a.a().accept(this) + "+" + a.b().accept(this) + ")";
            }
        });
        System.out.println(sum + " " + text);
        System.out.println(map(List.of(1, 2, 3), i -> "<" + i + ">"));
        System.out.println(array("a", "b").length + array(1, 2, 3)[2]);
        System.out.println(first(Letter.class));
        List<? super Integer> sink = new ArrayList<Number>(List.of(1.5));
        sink.add(3);
        System.out.println(sink);
    }
}
