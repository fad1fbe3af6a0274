import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    <T extends Number> void f(T x) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        f("x");
    }
}
