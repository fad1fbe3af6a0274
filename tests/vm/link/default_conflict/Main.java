public class Main {
    public interface A { default String m() { return "A"; } }
    public interface B { default String m() { return "B"; } }
    public static void main(String[] args) throws Exception {
        Object o = Class.forName("C").getDeclaredConstructor().newInstance();
        for (int i = 0; i < 2; i++) {
            try { System.out.println(((A) o).m()); } catch (Throwable e) { System.out.println(e); }
            try { System.out.println(((B) o).m()); } catch (Throwable e) { System.out.println(e); }
        }
        try { System.out.println(o.getClass().getMethod("m").invoke(o)); } catch (java.lang.reflect.InvocationTargetException e) { System.out.println(e.getCause()); }
    }
}
