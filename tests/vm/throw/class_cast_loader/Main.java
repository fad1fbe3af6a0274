public class Main extends ClassLoader {
    public static void main(String[] args) throws Exception {
        byte[] b = Main.class.getResourceAsStream("/T.class").readAllBytes();
        Object o = new Main().defineClass("T", b, 0, b.length).getDeclaredConstructor().newInstance();
        try { T t = (T) o; } catch (ClassCastException e) { System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@")); }
        try { Object[] a = new T[1]; a[0] = o; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    }
}
