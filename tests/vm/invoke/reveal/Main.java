import java.lang.invoke.*;
import java.lang.reflect.*;
import static java.lang.invoke.MethodType.methodType;
public class Main {
    int f; static String s;
    Main() {}
    void v(int x) {} static int st(String... a) { return 0; } private void pr() {}
    static void t(MethodHandle h) {
        try {
            MethodHandleInfo i = MethodHandles.lookup().revealDirect(h);
            System.out.println(i + " | " + MethodHandleInfo.referenceKindToString(i.getReferenceKind()) + " " + i.getDeclaringClass() + " " + i.getName() + " " + i.getMethodType() + " " + i.isVarArgs() + " " + Modifier.toString(i.getModifiers()));
            System.out.println(i.reflectAs(Member.class, MethodHandles.lookup()));
        } catch (Exception e) { System.out.println(e); }
    }
    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        t(l.findVirtual(Main.class, "v", methodType(void.class, int.class)));
        t(l.findStatic(Main.class, "st", methodType(int.class, String[].class)));
        t(l.findSpecial(Main.class, "pr", methodType(void.class), Main.class));
        t(l.findConstructor(Main.class, methodType(void.class)));
        t(l.findGetter(Main.class, "f", int.class));
        t(l.findStaticSetter(Main.class, "s", String.class));
        t(l.findVirtual(Runnable.class, "run", methodType(void.class)));
        t(l.unreflect(String.class.getMethod("length")));
        t(MethodHandles.identity(int.class));
    }
}
