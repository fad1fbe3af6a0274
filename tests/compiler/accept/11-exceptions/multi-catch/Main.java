// JLS 14.20: a multi-catch parameter has the common supertypes' members.
public class Main {
    interface Code { int code(); }
    static class X extends Exception implements Code { public int code() { return 1; } }
    static class Y extends Exception implements Code { public int code() { return 2; } }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 4; i++) {
            try {
                switch (i) { case 0: throw new X(); case 1: throw new Y(); case 2: throw new ArithmeticException("arith"); default: Integer.parseInt("z"); }
            } catch (X | Y e) {
                System.out.println(e.code() + e.getClass().getSimpleName());
            } catch (ArithmeticException | NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
