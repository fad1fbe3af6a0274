public class Main extends ClassLoader {
    public static void main(String[] args) throws Exception {
        byte[] b = Main.class.getResourceAsStream("/T.class").readAllBytes();
        Main l = new Main();
        Class<?> t = l.defineClass("T", b, 0, b.length);
        try { l.defineClass("T", b, 0, b.length); } catch (LinkageError e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        Class<?> u = new Main().defineClass("T", b, 0, b.length);
        System.out.println((t == u) + " " + t.getName().equals(u.getName()) + " " + (t == T.class));
    }
}
