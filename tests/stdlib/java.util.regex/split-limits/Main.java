// split with every limit on texts with empty parts.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {",a,,b,,", "", ",", "abc", ",,"}) { StringBuilder b = new StringBuilder("'" + s + "'"); for (int n = -1; n < 5; n++) b.append(' ').append(Arrays.toString(s.split(",", n))); show(b); }
    }
}
