// JLS 15.21: numeric, boolean and reference equality, mixed boxes, NaN.
public class Main {
    public static void main(String[] args) throws Exception {
        Integer a = 1000, b = 1000; Long l = 1000L; Double nan = Double.NaN; int p = 1000; Object o = a; Number n = a;
        System.out.println((a == b) + " " + (a == p) + " " + (p == l) + " " + (o == a) + " " + (n == o) + " " + a.equals(l) + " " + (l == 1000.0));
        System.out.println((nan == nan) + " " + nan.equals(nan) + " " + (Double.NaN == nan) + " " + (nan.doubleValue() == nan) + " " + Double.valueOf(0.0).equals(-0.0));
        Boolean t = true; System.out.println((t == true) + " " + (t != Boolean.TRUE) + " " + (true == !false != false));
        Character c = 'a'; System.out.println((c == 97) + " " + (c == 97.0) + " " + c.equals('a'));
        String s = null; System.out.println((s == null) + " " + (null == null) + " " + (s != "x"));
        CharSequence cs = "lit"; System.out.println(cs == "lit");
        Runnable r = () -> {}; Runnable q = r; System.out.println(q == r);
        int[] x = {1}, y = {1}; System.out.println(x == y);
        System.out.println(1 < 2 == 2 > 1);
    }
}
