// Modifier text and Parameter; access flags; members of classes, nesting.
import java.lang.reflect.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    static final class N { private static strictfp class S {} record R(int a) {} enum E { A { } } @interface An {} interface I {} }

    public static void main(String[] args) throws Exception {
        show(Modifier.toString(N.class.getModifiers()) + "|" + Modifier.toString(N.S.class.getModifiers()) + "|" + Modifier.toString(N.R.class.getModifiers()) + "|" + Modifier.toString(N.E.class.getModifiers()) + "|" + Modifier.toString(N.An.class.getModifiers()) + "|" + Modifier.toString(0xfff) + "|" + Modifier.isInterface(N.I.class.getModifiers()));
        show(Arrays.stream(N.class.getDeclaredClasses()).map(Class::getSimpleName).sorted().toList() + "" + N.R.class.getEnclosingClass().getSimpleName() + N.class.getDeclaringClass().getSimpleName() + N.class.getNestHost().getSimpleName() + N.R.class.isMemberClass() + new Object() {}.getClass().isAnonymousClass() + new Object() {}.getClass().getEnclosingMethod().getName() + N.E.A.getClass().getName() + N.class.accessFlags());
        Parameter p = Main.class.getDeclaredMethod("main", String[].class).getParameters()[0]; show(p.getName() + p.getType().getSimpleName() + p.isVarArgs() + p.isNamePresent() + p);
        class Local {} show(Local.class.isLocalClass() + Local.class.getName() + Local.class.getSimpleName() + Local.class.getCanonicalName() + int[].class.getCanonicalName() + N.R.class.getCanonicalName() + N.R.class.getTypeName() + int[][].class.getTypeName());
    }
}
