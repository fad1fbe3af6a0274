import java.lang.invoke.*;
public class Main {
    private static String secret() { return "secret"; }
    public static void main(String[] args) throws Throwable {
        byte[] b = Main.class.getResourceAsStream("/T.class").readAllBytes();
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandles.Lookup h = l.defineHiddenClass(b, true, MethodHandles.Lookup.ClassOption.NESTMATE);
        Class<?> c = h.lookupClass();
        System.out.println(c.isHidden() + " " + c.getName().startsWith("T/") + " " + c.getNestHost() + " " + c.getSimpleName().startsWith("T/") + " " + c.getCanonicalName() + " " + c.descriptorString().startsWith("LT."));
        System.out.println(h.findStatic(c, "run", MethodType.methodType(String.class)).invoke());
        try { Class.forName(c.getName()); } catch (ClassNotFoundException e) { System.out.println("not found"); }
        MethodHandles.Lookup d = l.defineHiddenClassWithClassData(b, java.util.List.of("data", 5), false);
        System.out.println(MethodHandles.classData(d, "_", java.util.List.class) + " " + (String) MethodHandles.classDataAt(d, "_", String.class, 0) + " " + MethodHandles.classData(h, "_", Object.class));
        System.out.println((d.lookupClass() == c) + " " + d.lookupClass().isNestmateOf(Main.class));
        Object[] arr = (Object[]) java.lang.reflect.Array.newInstance(c, 1);
        System.out.println(arr.getClass().getName().startsWith("[LT") + " " + arr.getClass().isHidden());
    }
}
