// L and l, f F d D with every kind of literal.
public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(1l + 0L + 0xfL + 0b1L + 07L + 1f + 1F + 1d + 1D + 1e3f + 0x1p2d + .5D + 1_0L);
    }
}
