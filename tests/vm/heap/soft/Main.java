import java.lang.ref.*;
import java.util.*;
public class Main {
    public static void main(String[] args) {
        List<SoftReference<byte[]>> soft = new ArrayList<>();
        SoftReference<Object> small = new SoftReference<>(new Object());
        System.gc();
        System.out.println(small.get() != null);
        for (int i = 0; i < 100; i++) soft.add(new SoftReference<>(new byte[1 << 20]));
        int alive = 0;
        for (SoftReference<byte[]> s : soft) if (s.get() != null) alive++;
        System.out.println(alive < 40);
        List<byte[]> hard = new ArrayList<>();
        try { for (;;) hard.add(new byte[1 << 19]); } catch (OutOfMemoryError e) { hard = null; }
        alive = 0;
        for (SoftReference<byte[]> s : soft) if (s.get() != null) alive++;
        System.out.println(alive);
    }
}
