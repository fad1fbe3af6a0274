import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    String f() { return ""; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        Supplier<String> q = Main::f;
    }
}
