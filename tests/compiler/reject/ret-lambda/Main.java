import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    Supplier<String> f() { return () -> 1; }
    void m(int i, String s, Object o, boolean b, long l, double d) {
        
    }
}
