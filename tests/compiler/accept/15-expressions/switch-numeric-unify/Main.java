// The type of a switch expression with mixed numeric arms.
public class Main {
    static String t(int x) { return "int"; } static String t(long x) { return "long"; } static String t(double x) { return "double"; } static String t(char x) { return "char"; } static String t(Object x) { return "obj"; }

    public static void main(String[] args) throws Exception {
        int n = args.length; byte b = 1; short s = 2; System.out.println(t(switch (n) { case 0 -> 1; default -> 2L; }) + t(switch (n) { case 0 -> 'a'; default -> 98; }) + t(switch (n) { case 0 -> 1; default -> 2.0; }) + t(switch (n) { case 0 -> b; default -> s; }));
    }
}
