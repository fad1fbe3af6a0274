// Constants of interfaces that need code run once, when first used.
import java.util.*;

public class Main {
    static int n; static int next() { return ++n; } interface C { int A = next(), B = next() * 10; List<String> L = List.of("l" + A); } static class D implements C { static int use() { return B + A; } }

    public static void main(String[] args) throws Exception {
        System.out.println(n + " " + D.use() + " " + C.L + n);
    }
}
