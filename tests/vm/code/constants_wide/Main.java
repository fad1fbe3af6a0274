public class Main {
    public static void main(String[] args) {
        System.out.println(T.f() + " " + T.d() + " " + T.l() + " " + T.i() + " " + T.inf() + " " + Integer.toHexString(Float.floatToRawIntBits(T.nan())));
    }
}
