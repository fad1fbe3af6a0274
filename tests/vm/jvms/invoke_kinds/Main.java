import java.lang.reflect.*;
public class Main {
    public static void main(String[] a) throws Exception {
        T t = new T();
        java.util.List<Method> ms = new java.util.ArrayList<>(java.util.List.of(T.class.getDeclaredMethods()));
        ms.sort(java.util.Comparator.comparing(Method::getName));
        for (int round = 0; round < 2; round++)
        for (Method m : ms) {
            if (!Modifier.isStatic(m.getModifiers()) || m.getParameterCount() == 0) continue;
            try { System.out.println(m.getName() + " " + m.invoke(null, m.getParameterTypes()[0].isArray() ? new T[1] : t)); }
            catch (InvocationTargetException e) { System.out.println(m.getName() + " " + e.getCause() + (e.getCause().getCause() != null ? " <- " + e.getCause().getCause() : "")); }
        }
    }
}
