public class Main {
    private static int f;
    private static void m() {}
    private Main(int x) {}
    private void v() {}
    static void go(String name) throws Exception {
        for (int i = 0; i < 2; i++)
            try {
                T.class.getMethod(name).invoke(null);
                System.out.println(name + " ran");
            } catch (java.lang.reflect.InvocationTargetException e) {
                System.out.println(name + " " + e.getCause());
            }
    }
    public static void main(String[] args) throws Exception {
        for (String s : "a b c d".split(" ")) go(s);
    }
}
