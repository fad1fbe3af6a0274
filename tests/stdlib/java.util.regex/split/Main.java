// Pattern.split and splitWithDelimiters: limits, leading and zero-width matches.
import java.util.*;
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Pattern p = Pattern.compile("[,;]");
        for (int n : new int[] {-1, 0, 1, 2, 3}) show(n + Arrays.toString(p.split("a,b;c,,", n)) + Arrays.toString(p.splitWithDelimiters("a,b;c,,", n)));
        show(Arrays.toString(Pattern.compile("").split("abc")) + Arrays.toString(Pattern.compile("(?=b)").split("abab")) + Arrays.toString(Pattern.compile("a").split("abab")) + Arrays.toString(p.split("")) + Pattern.compile("\\s*").splitAsStream("a b").toList() + Arrays.toString(Pattern.compile("x").split("")));
    }
}
