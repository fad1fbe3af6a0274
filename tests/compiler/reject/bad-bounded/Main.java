import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    static <T extends Comparable<? super T>> void sort(List<T> l) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        sort(new ArrayList<Object>());
    }
}
