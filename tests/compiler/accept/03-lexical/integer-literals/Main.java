// JLS 3.10.1: bases, underscores, the extreme values.
public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(0x7fff_ffff + " " + 0x8000_0000 + " " + 0xFFFFFFFF);
        System.out.println(0b1010_1010 + " " + 0B1 + " " + 0b1111_1111_1111_1111_1111_1111_1111_1111);
        System.out.println(017 + " " + 0_17 + " " + 037777777777 + " " + 00);
        System.out.println(-2147483648 + " " + 2_147_483_647);
        System.out.println(-9223372036854775808L + " " + 0x8000000000000000L + " " + 01777777777777777777777L);
        System.out.println(1__000L + " " + 0xCAFE_BABEl + " " + 0b11L);
        int i = - 2147483648;
        System.out.println(i + " " + -i + " " + ~i);
    }
}
