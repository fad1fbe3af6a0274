public class Main {
    static void go(String name) throws Exception {
        for (int i = 0; i < 2; i++)
            try {
                T.class.getMethod(name).invoke(null);
            } catch (java.lang.reflect.InvocationTargetException e) {
                System.out.println(name + " " + e.getCause());
            }
    }
    public static void main(String[] args) throws Exception {
        go("a");
        go("b");
        go("c");
    }
}
