// JLS 5.2: a constant expression of type int narrows where it fits, also into a box.
public class Main {
    static final int TEN = 10;
    static byte returns() {
        return 'z';
    }
    static void takes(Byte b) {
        System.out.println("byte " + b);
    }

    public static void main(String[] args) throws Exception {
        byte b = TEN;
        char c = 98;
        short s = (short) 'c' + 1;
        final int local = 120;
        Byte boxed = local;
        Character ch = 65;
        Short sh = -5;
        b = 1 == 1 ? 127 : 0;
        byte[] a = {1, 'b', TEN, -128};
        System.out.println(b + " " + c + " " + s + " " + boxed + ch + sh + returns() + a[1]);
        takes((byte) 3);
        switch (b) { case TEN: System.out.println("ten"); break; case 'a': case 127: System.out.println("127"); }
        char d = true ? 'x' : 0;
        System.out.println(d);
        System.out.println(true ? 'x' : 0);
        System.out.println(false ? 1.0f : 'x');
        int zero = 0;
        System.out.println(true ? 'x' : zero);
    }
}
