// Empty classes, bodies, statements and extra semicolons everywhere.
public class Main {
    class E {} ; interface I {} ; enum N { ; static int x = 3; } enum M { , } record R() {} ; ; @interface A {} ; { ; } static { ; }

    public static void main(String[] args) throws Exception {
        ;; System.out.println(N.x + N.values().length + M.values().length + new R().toString());
    }
}
