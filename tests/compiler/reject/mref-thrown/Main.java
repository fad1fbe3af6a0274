import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    static void f() throws Exception { }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        Runnable q = Main::f;
    }
}
