import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    <T> T f(T x) { return x; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        String q = f(1);
    }
}
