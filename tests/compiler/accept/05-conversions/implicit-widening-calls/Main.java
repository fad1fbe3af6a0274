// Arguments widen step by step.
public class Main {
    static String f(double d) { return "d" + d; } static String g(float f) { return "f" + f; } static String h(long l) { return "l" + l; }

    public static void main(String[] args) throws Exception {
        System.out.println(f('a') + f(1L) + f(2f) + g((byte) 1) + g(1L) + h('b') + h((short) -1));
    }
}
