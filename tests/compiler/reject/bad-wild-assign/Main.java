import java.util.*;
import java.util.function.*;
import java.util.stream.*;
class Main {
    void m(int i, String s, Object o, boolean b, long l, double d) {
        List<Number> q = new ArrayList<Integer>(); List<? extends Number> w = new ArrayList<String>(); List<? super Integer> e = new ArrayList<String>();
    }
}
