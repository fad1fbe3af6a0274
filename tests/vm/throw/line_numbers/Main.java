public class Main {
    static int boom(int x) { if (x > 0) throw new RuntimeException(); return x; }
    public static void main(String[] args) {
        try {
            System.out.println(
                boom(0)
                + boom(0)
                + boom(
                    1));
        } catch (RuntimeException e) {
            System.out.println(e.getStackTrace()[0].getLineNumber() + " " + e.getStackTrace()[1].getLineNumber());
        }
        int[] a = null;
        try {
            int x = 5
                / boom(0);
        } catch (ArithmeticException e) {
            System.out.println(e.getStackTrace()[0].getLineNumber());
        }
        try {
            a
                [0]
                = 1;
        } catch (NullPointerException e) {
            System.out.println(e.getStackTrace()[0].getLineNumber());
        }
    }
}
