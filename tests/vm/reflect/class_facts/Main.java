import java.lang.reflect.*;
public class Main {
    interface I {} enum E { A { } } record R(int x) {} @interface N {} static abstract class Abs implements I, java.io.Serializable {} sealed interface S permits P {} static final class P implements S {} class Inner {}
    public static void main(String[] args) {
        Object anon = new Object() {}; class Local {} Runnable lam = () -> {};
        Class<?>[] cs = {I.class, E.class, E.A.getClass(), R.class, N.class, Abs.class, S.class, P.class, Inner.class, anon.getClass(), Local.class, int.class, void.class, int[].class, String[][].class, Object.class, E[].class};
        for (Class<?> c : cs)
            System.out.println(c + "|" + c.getName() + "|" + c.getSimpleName() + "|" + c.getTypeName() + "|" + c.getCanonicalName() + "|" + Modifier.toString(c.getModifiers()) + "|" + c.getSuperclass() + "|" + c.getInterfaces().length + "|" + c.isInterface() + c.isEnum() + c.isRecord() + c.isAnnotation() + c.isSealed() + c.isAnonymousClass() + c.isLocalClass() + c.isMemberClass() + c.isPrimitive() + c.isArray() + c.isSynthetic() + "|" + c.getEnclosingClass() + "|" + c.getDeclaringClass() + "|" + c.getEnclosingMethod() + "|" + c.getComponentType() + "|" + c.getPackageName() + "|" + c.descriptorString() + "|" + c.toGenericString());
    }
}
