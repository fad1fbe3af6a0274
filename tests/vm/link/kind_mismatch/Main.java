public class Main {
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
        for (String s : "a b c d e".split(" ")) go(s);
    }
}
