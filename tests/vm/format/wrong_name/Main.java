public class Main {
    public static void main(String[] args) throws Exception {
        java.io.InputStream in = Main.class.getResourceAsStream("/Other.class");
        byte[] b = in.readAllBytes();
        try {
            new ClassLoader() { Class<?> d(byte[] c) { return defineClass("T", c, 0, c.length); } }.d(b);
        } catch (NoClassDefFoundError e) {
            System.out.println(e);
        }
        try {
            new ClassLoader() { Class<?> d(byte[] c) { return defineClass("other", c, 0, c.length); } }.d(b);
        } catch (NoClassDefFoundError e) {
            System.out.println(e);
        }
    }
}
