// Literals in other bases in arithmetic and as labels.
public class Main {
    public static void main(String[] args) throws Exception {
        int x = 0x7f + 0b101 + 017 + 1_000; long m = 0xFFFF_FFFFL & -1L; switch (x) { case 0x7f + 5 + 15 + 1000 -> System.out.println("matched " + m); default -> System.out.println(x); } System.out.println((byte) 0xff + (short) 0xffff + (char) 0x41 + 0x1p-1 + 0xAp0f + 'A' + 07L + 0b11 + -0x80000000);
    }
}
