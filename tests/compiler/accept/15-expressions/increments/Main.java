// JLS 15.14, 15.15: increments of all kinds of variables, with the value before or after.
public class Main {
    static byte sb = 127; char c = 'z'; static long[] la = {Long.MAX_VALUE}; Integer boxed = 127; double d = 0.1; static Short sh = 32767;
    static int calls;
    Main self() { calls++; return this; }

    public static void main(String[] args) throws Exception {
        Main m = new Main();
        System.out.println(sb++ + " " + sb + " " + --sb + " " + m.c-- + m.c + ++m.c + " " + la[0]++ + " " + la[0]);
        System.out.println(m.boxed++ + " " + ++m.boxed + " " + m.d++ + " " + m.d + " " + ++sh + " " + sh--);
        m.self().self().boxed += 3;
        m.self().c += 1;
        System.out.println(m.boxed + " " + (int) m.c + " " + calls);
        float f = 1e8f; f++; System.out.println(f);
        int i = 5; i = i++; System.out.println(i);
        i = i++ + i++; System.out.println(i);
        i = -i-- - --i; System.out.println(i);
        int[] a = {3}; int n = 0; a[n++]++; System.out.println(a[0] + " " + n);
        byte b = 5; b = (byte) (b++ << 1 | b); System.out.println(b);
        System.out.println(-(-i) + +i + ~~i + " " + !!true);
    }
}
