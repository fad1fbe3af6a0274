// JLS 5.6: the promoted type of unary and binary operators.
public class Main {
    static String t(int x) { return "int"; }
    static String t(long x) { return "long"; }
    static String t(float x) { return "float"; }
    static String t(double x) { return "double"; }
    static String t(Object x) { return "object"; }

    public static void main(String[] args) throws Exception {
        byte b = 1; short s = 2; char c = 3; int i = 4; long l = 5; float f = 6; double d = 7;
        System.out.println(t(-b) + t(+s) + t(~c) + t(b + b) + t(s * c) + t(i + l) + t(l * f) + t(f / d));
        System.out.println(t(b << l) + t(l >> b) + t(c >>> 1) + t(b & l) + t(c | s));
        System.out.println(t(Integer.valueOf(1) + Byte.valueOf(b)) + t(Long.valueOf(2) * Float.valueOf(1)) + t(-Character.valueOf('a')));
        System.out.println(t(b++) + t(++c) + t(true ? l : i));
        System.out.println((b == 1.0) + " " + (c == 3L) + " " + ('a' == 97.0f));
        System.out.println(16777217 == 16777217f);
        System.out.println(Long.MAX_VALUE == (double) Long.MAX_VALUE);
    }
}
