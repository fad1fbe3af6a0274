// JLS 14.4: declarations mixed with statements, multiple declarators, finals assigned later.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        final int late;
        int a = 1, b = a + 1, c[] = {a, b}, d;
        if (c.length > 1) late = 5; else late = 6;
        d = late;
        final var list = new ArrayList<Map<String, ? extends Number>>();
        list.add(Map.of("k", 1.5));
        double sum = 0;
        for (var m : list) for (var e : m.entrySet()) sum += e.getValue().doubleValue();
        ;;;
        { }
        final class F { int v = late; }
        int x = (d = 3) + d, y = x++ + ++x;
        System.out.println(late + d + sum + new F().v + " " + x + " " + y);
        if (x > 0) if (y < 0) System.out.println("neg"); else System.out.println("dangling else"); 
    }
}
