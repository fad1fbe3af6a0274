import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        Stream.of("a").map(Integer::parseInt).map(String::length);
    }
}
