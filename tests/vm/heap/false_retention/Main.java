import java.lang.ref.WeakReference;
import java.util.*;
public class Main {
    static final class Node { long a, b, c; double d; Node next; }
    static List<WeakReference<byte[]>> make() { List<WeakReference<byte[]>> l = new ArrayList<>(); for (int i = 0; i < 200; i++) l.add(new WeakReference<>(new byte[2000])); return l; }
    static void clobber(int n) { if (n > 0) { long a = n, b = n; clobber(n - 1); } }
    public static void main(String[] args) {
        Random r = new Random(1);
        Node head = null;
        for (int i = 0; i < 50000; i++) { Node n = new Node(); n.a = r.nextLong() >>> 17; n.b = 0x7f0000000000L + (r.nextLong() >>> 24); n.c = r.nextLong() & 0x7fffffffffffL; n.d = r.nextDouble(); n.next = head; head = n; }
        long[] longs = new long[50000];
        for (int i = 0; i < longs.length; i++) longs[i] = 0x550000000000L + (r.nextLong() >>> 23);
        List<WeakReference<byte[]>> l = make();
        clobber(300);
        int alive = 200;
        for (int k = 0; k < 5 && alive > 2; k++) { System.gc(); alive = 0; for (WeakReference<byte[]> w : l) if (w.get() != null) alive++; }
        System.out.println((alive <= 2) + " " + (head.next != null) + " " + (longs[7] != 0));
    }
}
