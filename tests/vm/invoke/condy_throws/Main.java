import java.lang.invoke.*;
public class Main {
    static int asked;
    public static Object boot(MethodHandles.Lookup l, String name, Class<?> type) throws Exception {
        asked++;
        if (name.equals("checked")) throw new java.io.IOException("io");
        if (name.equals("error")) throw new UnknownError("as it is");
        if (name.equals("wrong")) return "a string";
        return null;
    }
    public static void main(String[] args) throws Exception {
        for (String m : "checked checked error error wrong wrong nul".split(" "))
            try {
                System.out.println(T.class.getMethod(m).invoke(null));
            } catch (java.lang.reflect.InvocationTargetException e) {
                System.out.println(m + ": " + e.getCause() + " / " + e.getCause().getCause() + " " + asked);
            }
    }
}
