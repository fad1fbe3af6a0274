// JLS 8.1.5: one class inherits the same parameterised interface by several paths.
import java.util.*;

public class Main {
    interface Has<T> { T it(); default T twice() { return it(); } }
    interface Str extends Has<String> { default String it() { return "str"; } }
    static class Base implements Has<String> { public String it() { return "base"; } }
    static class Sub extends Base implements Str, Has<String> {}
    interface Self<T extends Self<T>> extends Comparable<T> { int rank(); default int compareTo(T o) { return Integer.compare(rank(), o.rank()); } }
    record Card(int rank) implements Self<Card> {}

    public static void main(String[] args) throws Exception {
        System.out.println(new Sub().it() + new Sub().twice().length());
        System.out.println(Collections.max(List.of(new Card(3), new Card(8), new Card(5))));
    }
}
