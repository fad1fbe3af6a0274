public class Main {
    static void go(String name) throws Exception {
        try {
            T.class.getMethod(name).invoke(null);
            System.out.println(name + " ran");
        } catch (java.lang.reflect.InvocationTargetException e) {
            System.out.println(name + " " + e.getCause());
        }
    }
    public static void main(String[] args) throws Exception {
        go("a");
        go("b");
    }
}
