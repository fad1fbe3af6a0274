// Random.from and doubles of Random in bounds.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Random r = new Random(3); double min = 1, max = 0; for (int i = 0; i < 1000; i++) { double d = r.nextDouble(); min = Math.min(min, d); max = Math.max(max, d); } show((min >= 0) + "" + (max < 1) + r.nextInt(1000) + r.nextFloat()); show(r.ints(3, 1, 7).boxed().toList() + "" + new Random(5).longs(2, 0, 1000).boxed().toList());
    }
}
