import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    void f(List<String> x, String y) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f(new ArrayList<>(), 1);
    }
}
