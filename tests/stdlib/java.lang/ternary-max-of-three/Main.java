// Comparisons with Comparable and Math agree.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Random r = new Random(3); int bad = 0; for (int i = 0; i < 500; i++) { int a = r.nextInt(), b = r.nextInt(); double x = r.nextGaussian() * 10, y = Math.rint(x); if (Integer.compare(a, b) != Integer.signum(Integer.valueOf(a).compareTo(b)) || Math.max(a, b) != (a > b ? a : b) || Double.compare(x, y) != (x < y ? -1 : x > y ? 1 : 0) || Math.floorMod(a, 7) != ((a % 7) + 7) % 7 || Math.abs(x) != Math.max(x, -x) || Math.round(x) != (long) Math.floor(x + 0.5)) bad++; } show(bad);
    }
}
