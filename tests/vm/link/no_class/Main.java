public class Main {
    static void go(String name) throws Exception {
        for (int i = 0; i < 2; i++)
            try {
                T.class.getMethod(name).invoke(null);
                System.out.println(name + " ran");
            } catch (java.lang.reflect.InvocationTargetException e) {
                Throwable t = e.getCause();
                System.out.println(name + " " + t + " / " + t.getCause());
            }
    }
    public static void main(String[] args) throws Exception {
        for (String s : "n s g c i a m l t".split(" ")) go(s);
    }
}
