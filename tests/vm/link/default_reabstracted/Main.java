public class Main {
    public interface A { default String m() { return "A"; } }
    public interface B extends A { String m(); }
    public static void main(String[] args) throws Exception {
        Object o = Class.forName("C").getDeclaredConstructor().newInstance();
        for (int i = 0; i < 2; i++)
            try { System.out.println(((A) o).m()); } catch (Throwable e) { System.out.println(e); }
    }
}
