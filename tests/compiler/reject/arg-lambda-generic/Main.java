import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    <T> void f(Function<T, T> x, T y) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f(x -> x.foo(), "a");
    }
}
