// The builder pattern with a private constructor.
public class Main {
    static final class Req { final String url; final int n; private Req(B b) { url = b.url; n = b.n; } static B to(String u) { return new B(u); } static final class B { private final String url; private int n = 1; private B(String u) { url = u; } B times(int k) { n *= k; return this; } Req build() { return new Req(this); } } }

    public static void main(String[] args) throws Exception {
        Req r = Req.to("x").times(3).times(2).build(); System.out.println(r.url + r.n);
    }
}
