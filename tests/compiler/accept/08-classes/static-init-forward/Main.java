// Static initialisers see defaults of later fields through methods.
public class Main {
    static int a = get(); static int b = 5; static int get() { return b; } static final int C = 9; static int d = e(); static int e() { return C; }

    public static void main(String[] args) throws Exception {
        System.out.println(a + " " + b + " " + d);
    }
}
