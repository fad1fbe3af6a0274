import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    static <T> List<T> f(List<T> l) { return l; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        List<Integer> q = f(new ArrayList<String>());
    }
}
