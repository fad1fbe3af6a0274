import java.util.*;

class Main {
    void m(List<String> a) {
    }

    void m(List<Integer> b) {
    }
}
