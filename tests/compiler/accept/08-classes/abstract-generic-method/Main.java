// Generic methods overridden with renamed variables and different bounds order.
import java.util.*;

public class Main {
    static abstract class A { abstract <T extends Comparable<T>> T max(List<? extends T> l); <X> X id(X x) { return x; } } static class B extends A { @Override <U extends Comparable<U>> U max(List<? extends U> l) { U m = l.get(0); for (U u : l) if (u.compareTo(m) > 0) m = u; return m; } @Override <Y> Y id(Y y) { return super.id(y); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new B().max(List.of(3, 8, 5)) + new B().id("i"));
    }
}
