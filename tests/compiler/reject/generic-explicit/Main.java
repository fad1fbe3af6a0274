import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    <T> void f(T x) { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        this.<String>f(1);
    }
}
