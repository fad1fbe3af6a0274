public class Main {
    static StringBuilder log = new StringBuilder();
    static int note(String s) { log.append(s).append(' '); return 1; }
    interface I { int X = note("I"); default void d() { } }
    interface J { int X = note("J"); }
    interface K extends I { int Y = note("K"); }
    static class A { static int a = note("A"); static int f = 5; static final int CONST = 7; static final Integer BOXED = 8; }
    static class B extends A implements I, J { static int b = note("B"); }
    static class C implements K { static int c = note("C"); static void m() { } }
    static class D { static { note("D"); } D() { } int[] x; }
    enum E { P, Q; static { note("E"); } }
    record R(int x) { static { note("R"); } }
    static class L { static Object o = new Object() { { note("anon"); } }; static { note("L"); } }
    static void show(String n) { System.out.println(n + ": " + log); log.setLength(0); }
    public static void main(String[] args) throws Exception {
        int c = A.CONST; show("constant");
        int f = B.f; show("inherited static");
        Object o = A.BOXED; show("boxed");
        o = new D[2]; show("array");
        o = D.class; show("class literal");
        o = (D) null; show("cast");
        System.out.println(null instanceof D); show("instanceof");
        Class.forName("Main$D", false, Main.class.getClassLoader()); show("forName false");
        new D(); show("new");
        C.m(); show("default interfaces");
        int y = K.Y; show("interface field");
        new B(); show("sub");
        int x = J.X; show("J");
        E.valueOf("P"); show("enum");
        new R(1); show("record");
        Class.forName("Main$L"); show("forName");
        java.lang.invoke.MethodHandles.lookup().ensureInitialized(Main.class); show("again");
        java.lang.reflect.Array.newInstance(Class.forName("Main$M1", false, Main.class.getClassLoader()), 1); show("reflective array");
        Class.forName("Main$M1", false, Main.class.getClassLoader()).getDeclaredFields(); show("reflection");
        Class.forName("Main$M1", false, Main.class.getClassLoader()).getDeclaredField("z").get(null); show("field get");
        Class.forName("Main$M2", false, Main.class.getClassLoader()).getDeclaredConstructor().newInstance(); show("newInstance");
        java.lang.invoke.MethodHandles.lookup().findStatic(Class.forName("Main$M3", false, Main.class.getClassLoader()), "s", java.lang.invoke.MethodType.methodType(void.class)); show("findStatic");
        java.lang.invoke.MethodHandles.lookup().findStaticVarHandle(Class.forName("Main$M4", false, Main.class.getClassLoader()), "v", int.class); show("findStaticVarHandle");
        java.lang.invoke.MethodHandles.lookup().findStaticGetter(Class.forName("Main$M5", false, Main.class.getClassLoader()), "v", int.class); show("findStaticGetter");
    }
    static class M1 { static { note("M1"); } static int z; }
    static class M2 { static { note("M2"); } }
    static class M3 { static { note("M3"); } static void s() { } }
    static class M4 { static { note("M4"); } static int v; }
    static class M5 { static { note("M5"); } static int v; }
}
