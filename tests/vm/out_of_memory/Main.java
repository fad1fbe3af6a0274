import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;

/** A full heap throws, and the program goes on. Soft references go first. */
public class Main {
    static int fill(int size) {
        List<Object> list = new ArrayList<>();
        try {
            while (true) {
                list.add(size < 0 ? new Object[-size] : new byte[size]);
            }
        } catch (OutOfMemoryError e) {
            int n = list.size();
            list = null;
            System.out.println(e.getMessage());
            return n;
        }
    }

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (OutOfMemoryError | NegativeArraySizeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        SoftReference<byte[]> soft = new SoftReference<>(new byte[100_000]);
        System.out.println(soft.get() != null);
        System.out.println(fill(1_000_000) > 20);
        System.out.println("soft " + soft.get());
        System.out.println(fill(100) > 100_000);
        System.out.println(fill(-1000) > 3000);
        System.out.println(fill(10_000_000) > 2);
        attempt(() -> System.out.println(new int[Integer.MAX_VALUE].length));
        attempt(() -> System.out.println(new byte[Integer.MAX_VALUE - 1].length));
        attempt(() -> System.out.println(new long[Integer.MAX_VALUE - 2].length));
        attempt(() -> System.out.println(new Object[-5].length));
        attempt(() -> System.out.println(new int[3][-1].length));
        attempt(() -> System.out.println(new long[1 << 20][1 << 20].length));
        StringBuilder b = new StringBuilder("x");
        attempt(() -> {
            while (true) {
                b.append(b);
            }
        });
        System.out.println("still here");
        Runtime r = Runtime.getRuntime();
        System.out.println(r.maxMemory() <= 64 << 20 && r.totalMemory() <= r.maxMemory() && r.freeMemory() <= r.totalMemory());
    }
}
