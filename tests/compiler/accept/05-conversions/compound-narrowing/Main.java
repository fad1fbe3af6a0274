// JLS 15.26.2: a compound assignment casts to the type of the left side.
public class Main {
    public static void main(String[] args) throws Exception {
        byte b = 10; b += 300; System.out.println(b);
        b *= 2.6; System.out.println(b);
        b >>>= 1; System.out.println(b);
        b -= 'a'; System.out.println(b);
        short s = 1000; s *= s; System.out.println(s);
        s ^= 0x1ffff; System.out.println(s);
        char c = 'a'; c += 1; System.out.println(c);
        c++; System.out.println(c);
        c *= 1.01; System.out.println(c);
        int i = 5; i += 3.99; System.out.println(i);
        i -= 1e20; System.out.println(i);
        i /= 0.5f; System.out.println(i);
        long l = 1; l <<= 40; System.out.println(l);
        l += 0.5; System.out.println(l);
        i = 7; i <<= 33L; System.out.println(i);
        i %= 4L; System.out.println(i);
        float f = 1; f += 1e-9; System.out.println(f);
        f /= 3; System.out.println(f);
        String t = "a"; t += 1 + 2; t += 'c'; t += null; System.out.println(t);
        Integer boxed = 5; boxed += 2; boxed++; System.out.println(boxed);
        boolean z = true; z &= false; z |= 1 < 2; z ^= z; System.out.println(z);
    }
}
