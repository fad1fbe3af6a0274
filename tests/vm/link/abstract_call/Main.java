public class Main {
    public static void main(String[] args) throws Exception {
        I i = (I) Class.forName("C").getDeclaredConstructor().newInstance();
        try { i.go(1, "x"); } catch (AbstractMethodError e) { System.out.println(e.getMessage()); }
        try { ((A) i).am(); } catch (AbstractMethodError e) { System.out.println(e.getMessage()); }
        try { ((A) i).am(); } catch (AbstractMethodError e) { System.out.println(e.getMessage()); }
    }
    public interface I { void go(int a, String b); }
    public static abstract class A { public abstract long[] am(); }
}
