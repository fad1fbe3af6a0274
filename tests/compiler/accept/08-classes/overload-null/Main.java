// null picks the most specific reference type.
public class Main {
    static String f(Object o) { return "O"; } static String f(CharSequence o) { return "C"; } static String f(String o) { return "S"; } static String g(int[] a) { return "a"; } static String g(Object a) { return "o"; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(null) + f((Object) null) + g(null) + f((CharSequence) "x"));
    }
}
