// Loop variables reused, nested loops with the same name apart, variables after loops.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int s = 0; for (int i = 0; i < 3; i++) s += i; for (long i = 5; i > 3; i--) s += i; for (String i : List.of("ab")) s += i.length(); { int i = 100; s += i; } for (int i = 0, n = 2; i < n; i++) { int k = i; for (int j = k; j < n; j++) { int k2 = j; s += k2; } } int i = 1000; System.out.println(s + i);
    }
}
