/** Minor versions of versions from 56 on are 0 or 65535; before, anything. */
public class Main {
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 2; i++)
            try {
                System.out.println(Class.forName("T").getMethod("run").invoke(null));
            } catch (java.lang.reflect.InvocationTargetException e) {
                System.out.println(e.getCause());
            } catch (Throwable t) {
                System.out.println(t);
            }
    }
}
