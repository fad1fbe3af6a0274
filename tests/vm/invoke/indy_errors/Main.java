import java.lang.invoke.*;
public class Main {
    static int asked;
    public static CallSite boot(MethodHandles.Lookup l, String name, MethodType type) throws Exception {
        asked++;
        if (name.equals("io")) throw new java.io.IOException("io");
        if (name.equals("rt")) throw new IllegalStateException("rt");
        if (name.equals("nul")) return null;
        return new ConstantCallSite(MethodHandles.identity(int.class));
    }
    public static void main(String[] args) throws Exception {
        for (String m : "io io rt nul nul type type".split(" "))
            try {
                T.class.getMethod(m).invoke(null);
            } catch (java.lang.reflect.InvocationTargetException e) {
                System.out.println(m + ": " + e.getCause() + " / " + e.getCause().getCause() + " " + asked);
            }
    }
}
