import java.lang.ref.*;
import java.util.*;
public class Main {
    static class Fin { static int done; final int id; Fin(int i){id=i;} @Override protected void finalize() { synchronized(Main.class){ done++; } } }
    static class Res { static volatile Res again; protected void finalize(){ again = this; } }
    static ReferenceQueue<Object> q = new ReferenceQueue<>();
    static WeakReference<Object> weak() { return new WeakReference<>(new Object(), q); }
    static PhantomReference<Object> phantom() { return new PhantomReference<>(new Object(), q); }
    static void fins() { for (int i = 0; i < 10; i++) new Fin(i); }
    static void clobber(int n) { if (n > 0) { Object[] x = new Object[10]; clobber(n - 1); } }
    static WeakReference<byte[]>[] weaks;
    @SuppressWarnings("unchecked")
    static void many() { weaks = new WeakReference[1000]; for (int i = 0; i < 1000; i++) weaks[i] = new WeakReference<>(new byte[100]); }
    public static void main(String[] a) throws Exception {
        WeakReference<Object> w = weak(); PhantomReference<Object> p = phantom();
        Object strong = new Object(); WeakReference<Object> s = new WeakReference<>(strong, q);
        SoftReference<Object> soft = new SoftReference<>(new byte[1000]);
        clobber(50);
        System.gc();
        Set<Reference<?>> got = new HashSet<>();
        for (int i = 0; i < 2; i++) { Reference<?> r = q.remove(5000); if (r != null) got.add(r); }
        System.out.println("weak " + w.get() + " queued " + got.contains(w) + " phantom " + got.contains(p) + " others " + got.size());
        System.out.println("strong " + (s.get() == strong) + " soft kept " + (soft.get() != null));
        fins(); clobber(50);
        for (int i = 0; i < 50 && Fin.done < 8; i++) { System.gc(); Thread.sleep(10); }
        System.out.println("finalized most: " + (Fin.done >= 8));
        new Res(); clobber(50);
        for (int i = 0; i < 50 && Res.again == null; i++) { System.gc(); Thread.sleep(10); }
        System.out.println("resurrected " + (Res.again != null));
        many(); clobber(50); System.gc(); int n = 0; for (var x : weaks) if (x.get() == null) n++;
        System.out.println("weak arrays gone: " + (n > 990));
        Cleaner c = Cleaner.create(); Object lock = new Object(); boolean[] ran = new boolean[1];
        c.register(new Object(), () -> { synchronized (lock) { ran[0] = true; lock.notifyAll(); } });
        clobber(50); 
        synchronized (lock) { for (int i = 0; i < 50 && !ran[0]; i++) { System.gc(); lock.wait(20); } }
        System.out.println("cleaned " + ran[0]);
        Reference.reachabilityFence(strong);
    }
}
