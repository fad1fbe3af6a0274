// Constants are inlined, others are read when used.
public class Main {
    static class A { static final int C = 5; static final Integer B = make(); static Integer make() { System.out.print("A initialised "); return 6; } static final String S = "s" + C; }

    public static void main(String[] args) throws Exception {
        System.out.println(A.C + A.S); System.out.println(A.B);
    }
}
