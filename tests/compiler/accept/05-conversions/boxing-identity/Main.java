// JLS 5.1.7: values of -128 to 127 box to the same object; conversions choose by context.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        Integer a = 127, b = 127, c = 128, d = 128;
        System.out.println((a == b) + " " + c.equals(d) + " " + (c <= d && c >= d) + " " + (c == 128));
        Long l = 127L;
        System.out.println(l.equals(127) + " " + l.equals(127L) + " " + (l == 127));
        Character x = 'x', y = 'x';
        System.out.println(x == y);
        Boolean t = true;
        System.out.println(t == Boolean.TRUE);
        Object o = true ? 1 : "s";
        System.out.println(o.getClass().getName());
        Object p = true ? 1 : 2.0;
        System.out.println(p);
        Object q = true ? Integer.valueOf(1) : Double.valueOf(2);
        System.out.println(q);
        Object r = true ? (Object) 1 : 2.0;
        System.out.println(r);
        List<Integer> list = new ArrayList<>(List.of(10, 20, 30));
        list.remove(1);
        list.remove(Integer.valueOf(10));
        System.out.println(list);
    }
}
