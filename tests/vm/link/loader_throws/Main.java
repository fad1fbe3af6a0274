public class Main extends ClassLoader {
    static String what;
    protected Class<?> findClass(String n) throws ClassNotFoundException {
        if (n.endsWith("E1")) throw new IllegalStateException("loader");
        if (n.endsWith("E2")) throw new StackOverflowError("fake");
        throw new ClassNotFoundException(n + "!", new RuntimeException("why"));
    }
    public static void main(String[] args) throws Exception {
        byte[] b = Main.class.getResourceAsStream("/T.class").readAllBytes();
        Class<?> t = new Main().defineClass("T", b, 0, b.length);
        for (String m : new String[] {"a", "b", "c"})
            try { t.getMethod(m).invoke(null); } catch (java.lang.reflect.InvocationTargetException e) {
                for (Throwable x = e.getCause(); x != null; x = x.getCause()) System.out.println(m + " " + x);
            }
    }
}
