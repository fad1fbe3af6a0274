// JLS 3.10.2: decimal and hexadecimal floating-point literals, rounding and extremes.
public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(1e10 + " " + 1.e-3 + " " + .5f + " " + 1f + " " + 2d + " " + 3.D);
        System.out.println(0x1p3 + " " + 0x1.8p1 + " " + 0x.8p0f + " " + 0xA.p-2D + " " + 0X1P-1074);
        System.out.println(1.7976931348623157e308 + " " + 4.9e-324 + " " + 3.4028235e38f + " " + 1.4e-45f);
        System.out.println(0.1f + " " + (double) 0.1f + " " + 0.1 + " " + 1_0.0_1e1_0);
        System.out.println(0e0 + " " + -0.0 + " " + 0x0p0 + " " + 00.5 + " " + 09.5 + " " + 010e0);
        System.out.println(1.00000017881393432617187499f == 1.0000001f);
        System.out.println(9007199254740993.0 + " " + 16777217f + " " + 2.2250738585072014E-308);
        System.out.println(0x1.fffffeP127f + " " + 0x1.fffffffffffffP1023);
    }
}
