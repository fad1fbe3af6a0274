public class Main {
    static volatile Object revived; static volatile int count;
    static class F { protected void finalize() throws Throwable { count++; revived = this; throw new RuntimeException("ignored"); } }
    static void make() { new F(); }
    static void clobber(int n) { if (n > 0) { long a = n, b = n; clobber(n - 1); } }
    public static void main(String[] args) throws Exception {
        make();
        clobber(200);
        for (int i = 0; i < 100 && count == 0; i++) { System.gc(); System.runFinalization(); Thread.sleep(5); }
        System.out.println(count + " " + (revived instanceof F));
        revived = null;
        clobber(200);
        for (int i = 0; i < 3; i++) { System.gc(); System.runFinalization(); Thread.sleep(5); }
        System.out.println(count);
    }
}
