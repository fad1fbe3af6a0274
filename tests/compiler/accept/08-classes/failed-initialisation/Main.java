// JLS 12.4.2: a static initialiser that throws makes the class unusable.
public class Main {
    static class Bad {
        static int x = 1;
        static { if (x == 1) throw new IllegalStateException("broken"); }
        static void use() {}
    }
    static class Checked { static final Object O; static { try { O = null; System.out.println("ok"); } finally { System.out.println("finally"); } } }

    public static void main(String[] args) throws Exception {
        try {
            Bad.use();
        } catch (ExceptionInInitializerError e) {
            System.out.println("first " + e.getCause().getMessage());
        }
        try {
            new Bad();
        } catch (NoClassDefFoundError e) {
            System.out.println("second");
        }
        System.out.println(Checked.O);
    }
}
