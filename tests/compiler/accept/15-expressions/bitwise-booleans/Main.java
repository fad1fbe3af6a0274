// & | ^ on booleans, boxes and ints, with assignments.
public class Main {
    public static void main(String[] args) throws Exception {
        boolean t = true; Boolean f = false; t &= !f; t ^= f | true; int i = 0b1100; i &= ~4; i |= 1; i ^= 0xff; long l = i & 0xffL; byte b = (byte) (i | 0x80); System.out.println(t + " " + (f ^ true) + i + " " + l + " " + b + " " + (i & 7 ^ 2 | 16) + (true ^ true & false | true));
    }
}
