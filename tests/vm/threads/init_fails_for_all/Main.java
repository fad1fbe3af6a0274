import java.util.concurrent.atomic.AtomicInteger;
public class Main {
    static class Bad { static int x; static { try { Thread.sleep(30); } catch (InterruptedException e) { } if (true) throw new RuntimeException("bad"); } }
    public static void main(String[] args) throws Exception {
        AtomicInteger first = new AtomicInteger(), later = new AtomicInteger();
        Thread[] ts = new Thread[4];
        for (int i = 0; i < 4; i++) { ts[i] = new Thread(() -> { try { Bad.x++; } catch (ExceptionInInitializerError e) { first.incrementAndGet(); } catch (NoClassDefFoundError e) { later.incrementAndGet(); } }); ts[i].start(); }
        for (Thread t : ts) t.join();
        System.out.println(first + " " + later);
    }
}
