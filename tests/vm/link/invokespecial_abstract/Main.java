public class Main {
    public static abstract class A { public abstract String m(); }
    public static void main(String[] args) throws Exception {
        A a = (A) Class.forName("C").getDeclaredConstructor().newInstance();
        for (int i = 0; i < 2; i++)
            try { System.out.println(a.m()); } catch (Throwable e) { System.out.println(e); }
    }
}
