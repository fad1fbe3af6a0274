// Threads joined in order see each other's work.
import java.time.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int[] a = new int[5]; Thread prev = null; for (int i = 0; i < 5; i++) { int k = i; Thread p = prev; prev = new Thread(() -> { try { if (p != null) p.join(); } catch (InterruptedException e) {} a[k] = k == 0 ? 1 : a[k - 1] * 2; }); prev.start(); } prev.join(); show(Arrays.toString(a) + prev.getState() + prev.join(Duration.ofMillis(1)));
    }
}
