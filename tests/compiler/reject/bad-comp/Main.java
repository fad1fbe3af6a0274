import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        Comparator<String> c = Comparator.comparing(String::foo);
    }
}
