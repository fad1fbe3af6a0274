// JLS 8.3.3: a field may be named before its declaration on the left, or qualified.
public class Main {
    static int a = b() + Main.c;
    static int b() { return c; }
    static { d = 9; }
    static int c = 5;
    static int d;
    static int e = Main.f + 1, f = 10;
    int x = this.y + 1;
    { y = 3; }
    int y = 7, z = y + x;
    static final int K = Main.L + 1;
    static final int L = 2;

    public static void main(String[] args) throws Exception {
        System.out.println(a + " " + c + " " + d + " " + e + " " + f + " " + K);
        Main m = new Main();
        System.out.println(m.x + " " + m.y + " " + m.z);
    }
}
