public class Main {
    public sealed static abstract class A permits B {}
    public static final class B extends A {}
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 2; i++)
            try { System.out.println(Class.forName("C")); } catch (Throwable e) { System.out.println(e); }
    }
}
