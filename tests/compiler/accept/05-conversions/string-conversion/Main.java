// JLS 5.1.11: string conversion of every type, of null and of a null toString.
public class Main {
    public static void main(String[] args) throws Exception {
        class Silent { @Override public String toString() { return null; } }
        char[] chars = {'h', 'i'};
        String none = null;
        System.out.println("" + (byte) -1 + (short) 2 + 'c' + 4 + 5L + 6f + 7d + true + null + none + new Silent());
        System.out.println(1 + 2 + "3" + 4 + 5);
        System.out.println('a' + 'b' + "c" + 'd' + 1);
        System.out.println("" + 'a' + 'b' + ('a' + 'b'));
        System.out.println("len " + "abc".length() + chars.length);
        Object o = new StringBuilder("sb");
        String t = o + "!" ;
        t += o;
        t += 'x';
        System.out.println(t);
        System.out.println(none + none);
        final String k = "a" + 1 + 'b' + 2L + 1.0f + true + (1 + 2) + (char) 99;
        System.out.println(k == ("a1b21.0true3c"));
    }
}
