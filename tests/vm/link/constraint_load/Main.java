public class Main extends ClassLoader {
    Main() { super(Main.class.getClassLoader()); }
    Class<?> define(String n) throws Exception {
        byte[] b = Main.class.getResourceAsStream("/" + n + ".class").readAllBytes();
        return defineClass(n, b, 0, b.length);
    }
    public static void main(String[] args) throws Exception {
        Main l = new Main();
        Class<?> user = l.define("User");
        user.getMethod("run").invoke(null);
        Class.forName("X");
        try {
            l.define("X");
            System.out.println("defined");
        } catch (LinkageError e) {
            System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@"));
        }
    }
}
