import java.util.*;

class Main<T, K extends Comparable<K>> {
    T t;

    <T> void m(T mine, K k, List<? super K> l) {
        this.t = mine;
        String s = k;
        int i = l;
        int j = l.get(0);
    }
}
