import java.lang.invoke.*;
import java.util.*;
public class Main {
    private static int secret = 42; private int inst = 7; private static String hid(int x) { return "hid" + x; }
    public static void main(String[] a) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        byte[] b = Main.class.getResourceAsStream("Hidden.class").readAllBytes();
        MethodHandles.Lookup h = l.defineHiddenClass(b, true, MethodHandles.Lookup.ClassOption.NESTMATE);
        Class<?> c = h.lookupClass();
        System.out.println(c.isHidden() + " " + c.getNestHost() + " " + c.isNestmateOf(Main.class) + " " + c.getName().startsWith("Hidden/") + " " + c.getSimpleName().startsWith("Hidden/") + " " + c.getCanonicalName() + " " + c.getTypeName().startsWith("Hidden/") + c.descriptorString().startsWith("LHidden"));
        System.out.println(c.getMethod("peek").invoke(null));
        try { Class.forName(c.getName()); } catch (Throwable e) { System.out.println(e.getClass()); }
        Class<?> d = l.defineHiddenClass(b, false).lookupClass();
        System.out.println(d.getNestHost() == d); try { d.getMethod("peek").invoke(null); } catch (Throwable e) { System.out.println(e.getCause().toString().replaceAll("0x[0-9a-f]+|/0x\\w+|Hidden[./+]\\w+", "H")); }
        System.out.println(c == d); System.out.println(Arrays.toString(c.getNestMembers()).length() > 2);
        Object arr = java.lang.reflect.Array.newInstance(c, 2); System.out.println(arr.getClass().getName().startsWith("[LHidden") + " " + arr.getClass().isHidden() + arr.getClass().getSimpleName().endsWith("[]"));
        try { l.defineHiddenClass(new byte[10], true); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.defineHiddenClass(String.class.getResourceAsStream("String.class").readAllBytes(), true); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.defineClass(b); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); } System.out.println(Class.forName("Hidden"));
        try { l.defineClass(b); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        MethodHandles.Lookup cd = l.defineHiddenClassWithClassData(b, List.of("data"), true); System.out.println(MethodHandles.classData(cd, "_", List.class));
        try { MethodHandles.classData(l, "_", Object.class); System.out.println("null"); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { MethodHandles.classData(l, "x", Object.class); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        System.out.println(l + " " + l.in(String.class) + " " + MethodHandles.publicLookup() + " " + l.dropLookupMode(MethodHandles.Lookup.PRIVATE) + " " + MethodHandles.privateLookupIn(Hidden.class, l) );
        try { MethodHandles.privateLookupIn(String.class, l); } catch (Throwable e) { System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@")); }
        try { l.in(Hidden.class).findStatic(Main.class, "hid", MethodType.methodType(String.class, int.class)); System.out.println("ok"); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { MethodHandles.publicLookup().findStatic(Main.class, "hid", MethodType.methodType(String.class, int.class)); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.findStatic(Main.class, "hid", MethodType.methodType(void.class, int.class)); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.findVirtual(Main.class, "hid", MethodType.methodType(String.class, int.class)); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.findGetter(Main.class, "secret", int.class); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.findStaticGetter(Main.class, "nope", int.class); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.findConstructor(Main.class, MethodType.methodType(void.class, int.class)); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.findSpecial(Object.class, "toString", MethodType.methodType(String.class), String.class); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.findVarHandle(Main.class, "inst", long.class); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { l.ensureInitialized(int.class); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); } try { l.accessClass(String.class); System.out.println("acc"); l.findClass("no.Such"); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        
        MethodHandle mh = l.findStatic(Main.class, "hid", MethodType.methodType(String.class, int.class)); System.out.println(mh + " " + mh.asType(MethodType.genericMethodType(1)) + " " + l.revealDirect(mh) + " " + mh.isVarargsCollector());
        try { Object o = mh.invokeExact(3); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); } try { mh.invoke(); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); } try { mh.invokeWithArguments("x"); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); } try { mh.invokeWithArguments(1, 2); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
        try { mh.asType(MethodType.methodType(String.class)); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); } try { l.revealDirect(mh.asType(MethodType.genericMethodType(1))); } catch (Throwable e) { System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@")); }
    }
    static class Inner { }
}
class Hidden { public static String peek() throws Throwable { return "peek " + MethodHandles.lookup().lookupClass().isHidden() + " " + Rest.r(); } static class Rest { static String r() { return "r"; } } }
