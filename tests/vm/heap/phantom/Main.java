import java.lang.ref.*;
public class Main {
    static PhantomReference<Object> make(ReferenceQueue<Object> q) { return new PhantomReference<>(new Object() { byte[] b = new byte[100]; }, q); }
    static void clobber(int n) { if (n > 0) { long a = n, b = n; clobber(n - 1); } }
    public static void main(String[] args) throws Exception {
        ReferenceQueue<Object> q = new ReferenceQueue<>();
        PhantomReference<Object> p = make(q);
        clobber(200);
        System.out.println(p.get());
        Reference<?> got = null;
        for (int i = 0; i < 50 && got == null; i++) { System.gc(); got = q.remove(20); }
        System.out.println(got == p);
    }
}
