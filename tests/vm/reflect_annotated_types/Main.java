import java.lang.annotation.*;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
    interface T { Object run() throws Throwable; }
    static void t(String n, T r) { try { Object o = r.run(); System.out.println(n + ": " + (o instanceof Object[] a ? Arrays.deepToString(a) : o)); } catch (Throwable e) { System.out.println(n + ": " + e.toString().replaceAll("@[0-9a-f]+", "@")); } }
    @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @interface A { int value() default 0; }
    @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.TYPE_USE}) @interface B { String[] value() default {"x", "y"}; }
    static class G<@A(1) T extends @A(2) Number & @B Comparable<@A(3) T>> extends @A(4) ArrayList<@A(5) String> implements @B("i") Runnable {
        @A(6) List<@A(7) ? extends @A(8) Number> f;
        @A(9) int @B [] @A(10) [] arr;
        Map.@A(11) Entry<@B String, int @A(13) []> e;
        @A(14) T tv;
        <@A(20) U extends @A(21) Object> @A(22) U m(@A(23) String s, @A(24) List<@A(25) U> l, @A(26) int... x) throws @A(27) Exception { return null; }
        @A(30) G() { }
        void rec(@A(40) G<T> this) { }
        public void run() { }
        class Inner { void q(@A(41) G<T>.@A(42) Inner this) { } @A(43) Inner() { } }
    }
    record P(@A(50) int a, @B List<@A(51) String> b) { }
    static void show(String n, AnnotatedType t) {
        if (t == null) { System.out.println(n + " null"); return; }
        System.out.println(n + " " + t + " | " + Arrays.toString(t.getAnnotations()) + " " + t.getType() + " " + Arrays.stream(t.getClass().getInterfaces()).map(Class::getSimpleName).toList());
        if (t instanceof AnnotatedParameterizedType p) { for (AnnotatedType x : p.getAnnotatedActualTypeArguments()) show(n + ".arg", x); show(n + ".own", p.getAnnotatedOwnerType()); }
        if (t instanceof AnnotatedArrayType p) show(n + ".comp", p.getAnnotatedGenericComponentType());
        if (t instanceof AnnotatedWildcardType p) { for (AnnotatedType x : p.getAnnotatedUpperBounds()) show(n + ".up", x); for (AnnotatedType x : p.getAnnotatedLowerBounds()) show(n + ".low", x); }
        if (t instanceof AnnotatedTypeVariable p && n.length() < 40) for (AnnotatedType x : p.getAnnotatedBounds()) show(n + ".bound", x);
    }
    public static void main(String[] args) throws Throwable {
        t("f", () -> { show("f", G.class.getDeclaredField("f").getAnnotatedType()); return 1; });
        t("arr", () -> { show("arr", G.class.getDeclaredField("arr").getAnnotatedType()); return 1; });
        t("e", () -> { show("e", G.class.getDeclaredField("e").getAnnotatedType()); return 1; });
        t("tv", () -> { show("tv", G.class.getDeclaredField("tv").getAnnotatedType()); return 1; });
        t("super", () -> { show("super", G.class.getAnnotatedSuperclass()); for (AnnotatedType x : G.class.getAnnotatedInterfaces()) show("itf", x); return 1; });
        t("m", () -> { Method m = Arrays.stream(G.class.getDeclaredMethods()).filter(x -> x.getName().equals("m")).findFirst().get(); show("ret", m.getAnnotatedReturnType()); for (AnnotatedType x : m.getAnnotatedParameterTypes()) show("par", x); for (AnnotatedType x : m.getAnnotatedExceptionTypes()) show("exc", x); show("rec", m.getAnnotatedReceiverType());
            for (TypeVariable<?> v : m.getTypeParameters()) { System.out.println(v + Arrays.toString(v.getAnnotations())); for (AnnotatedType x : v.getAnnotatedBounds()) show("vb", x); } for (Parameter p : m.getParameters()) show("pt", p.getAnnotatedType()); System.out.println(Arrays.deepToString(m.getParameterAnnotations())); return 1; });
        t("ctor", () -> { Constructor<?> c = G.class.getDeclaredConstructor(); show("cret", c.getAnnotatedReturnType()); show("crec", c.getAnnotatedReceiverType()); return Arrays.toString(c.getAnnotations()); });
        t("rec", () -> { show("rec", G.class.getDeclaredMethod("rec").getAnnotatedReceiverType()); show("q", G.Inner.class.getDeclaredMethod("q").getAnnotatedReceiverType()); show("ic", G.Inner.class.getDeclaredConstructors()[0].getAnnotatedReceiverType()); show("icr", G.Inner.class.getDeclaredConstructors()[0].getAnnotatedReturnType()); return 1; });
        t("tp", () -> { for (TypeVariable<?> v : G.class.getTypeParameters()) { System.out.println(v + Arrays.toString(v.getAnnotations())); for (AnnotatedType x : v.getAnnotatedBounds()) show("b", x); } return 1; });
        t("record", () -> { for (RecordComponent c : P.class.getRecordComponents()) { show("rc", c.getAnnotatedType()); show("acc", c.getAccessor().getAnnotatedReturnType()); System.out.println(c + Arrays.toString(c.getAnnotations())); } return 1; });
        t("none", () -> { show("none", String.class.getAnnotatedSuperclass()); show("obj", Object.class.getAnnotatedSuperclass()); show("int", int.class.getAnnotatedSuperclass()); show("arr", int[].class.getAnnotatedSuperclass()); show("iface", Runnable.class.getAnnotatedSuperclass()); return Arrays.toString(int[].class.getAnnotatedInterfaces()); });
        t("static rec", () -> { show("s", Main.class.getDeclaredMethod("main", String[].class).getAnnotatedReceiverType()); return 1; });
        t("eq", () -> G.class.getDeclaredField("f").getAnnotatedType().equals(G.class.getDeclaredField("f").getAnnotatedType()) + " " + G.class.getDeclaredField("f").getAnnotatedType().equals(G.class.getDeclaredField("tv").getAnnotatedType()));
    }
}
