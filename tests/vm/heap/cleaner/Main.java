import java.lang.ref.Cleaner;
public class Main {
    static final Cleaner CLEANER = Cleaner.create();
    static volatile int cleaned;
    static void make() { CLEANER.register(new byte[100], () -> cleaned++); }
    static void clobber(int n) { if (n > 0) { long a = n, b = n; clobber(n - 1); } }
    public static void main(String[] args) throws Exception {
        Object o = new Object();
        Cleaner.Cleanable c = CLEANER.register(o, () -> System.out.println("cleaned by hand"));
        c.clean(); c.clean();
        make();
        clobber(200);
        for (int i = 0; i < 100 && cleaned == 0; i++) { System.gc(); Thread.sleep(10); }
        System.out.println(cleaned + " " + (o != null));
    }
}
