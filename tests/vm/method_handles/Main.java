import java.lang.invoke.*;
import java.util.*;
import static java.lang.invoke.MethodType.methodType;
public class Main {
    int f = 5; static long sf = 9; final int fin = 1; private int priv() { return 77; }
    static int add(int a, int b) { return a + b; }
    static String join(String... s) { return String.join("-", s); }
    long lng(double d, int i) { return (long) (d * i) + f; }
    static void nothing(StringBuilder sb) { sb.append("!"); }
    static boolean pos(int x) { return x > 0; }
    static class Sub extends Main { long lng(double d, int i) { return -1; } }
    static CallSite bsm(MethodHandles.Lookup l, String n, MethodType t) throws Exception { return new ConstantCallSite(l.findStatic(Main.class, n, t)); }
    volatile int vi; String[] sa = new String[2]; volatile String vs = "init";
    static void t(Runnable r) { try { r.run(); } catch (Throwable e) { System.out.println(e); } }
    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle add = l.findStatic(Main.class, "add", methodType(int.class, int.class, int.class));
        System.out.println((int) add.invokeExact(3, 4)); System.out.println(add.type() + " " + add);
        System.out.println((Object) add.invoke((short) 3, 'a')); long lv = (long) add.invoke(1, 2); System.out.println(lv);
        System.out.println(add.invokeWithArguments(5, 6)); System.out.println(add.invoke((Integer) 1, (Object) 2));
        try { Object o = add.invokeExact(1, 2); } catch (WrongMethodTypeException e) { System.out.println(e.getMessage()); }
        try { add.asType(methodType(String.class, int.class, int.class)); } catch (WrongMethodTypeException e) { System.out.println(e.getMessage()); }
        MethodHandle lng = l.findVirtual(Main.class, "lng", methodType(long.class, double.class, int.class));
        System.out.println((long) lng.invokeExact(new Main(), 2.5, 4)); System.out.println((long) lng.invoke(new Sub(), 2.5, 4));
        MethodHandle len = l.findVirtual(String.class, "length", methodType(int.class)); System.out.println((int) len.invokeExact("hello"));
        MethodHandle ctor = l.findConstructor(ArrayList.class, methodType(void.class, int.class)); ArrayList<String> al = (ArrayList<String>) ctor.invokeExact(3); al.add("z"); System.out.println(al);
        MethodHandle get = l.findGetter(Main.class, "f", int.class), set = l.findSetter(Main.class, "f", int.class); Main m = new Main(); set.invokeExact(m, 42); System.out.println((int) get.invokeExact(m));
        MethodHandle sg = l.findStaticGetter(Main.class, "sf", long.class); System.out.println((long) sg.invokeExact());
        MethodHandle join = l.findStatic(Main.class, "join", methodType(String.class, String[].class)); System.out.println((String) join.invoke("a", "b", "c") + join.isVarargsCollector() + (String) join.invokeExact(new String[] {"q"}));
        System.out.println((int) MethodHandles.insertArguments(add, 0, 10).invokeExact(5)); rest(l, add);
    }

    static void rest(MethodHandles.Lookup l, MethodHandle add) throws Throwable {
        MethodHandle nothing = l.findStatic(Main.class, "nothing", methodType(void.class, StringBuilder.class)); StringBuilder sb = new StringBuilder("x"); nothing.invokeExact(sb); System.out.println(sb);
        MethodHandle pos = l.findStatic(Main.class, "pos", methodType(boolean.class, int.class));
        MethodHandle neg = MethodHandles.filterReturnValue(add, MethodHandles.insertArguments(add, 0, 100));
        MethodHandle g = MethodHandles.guardWithTest(MethodHandles.dropArguments(pos, 1, int.class), add, neg); System.out.println((int) g.invokeExact(1, 2) + " " + (int) g.invokeExact(-1, 2));
        MethodHandle len = l.findVirtual(String.class, "length", methodType(int.class));
        MethodHandle fl = MethodHandles.filterArguments(add, 0, len, len); System.out.println((int) fl.invokeExact("ab", "cde"));
        System.out.println((int) MethodHandles.permuteArguments(l.findStatic(Math.class, "floorMod", methodType(int.class, int.class, int.class)), methodType(int.class, int.class, int.class), 1, 0).invokeExact(3, 10));
        System.out.println((String) MethodHandles.constant(String.class, "k").invokeExact() + (int) MethodHandles.identity(int.class).invokeExact(8));
        System.out.println((int) add.asSpreader(Object[].class, 2).invoke(new Object[] {1, 2}));
        MethodHandle cat = l.findVirtual(String.class, "concat", methodType(String.class, String.class)); System.out.println((String) cat.bindTo("foo").invokeExact("bar"));
        MethodHandle thr = MethodHandles.throwException(int.class, IllegalStateException.class); MethodHandle ce = MethodHandles.catchException(thr, IllegalStateException.class, MethodHandles.dropArguments(MethodHandles.constant(int.class, 5), 0, IllegalStateException.class)); System.out.println((int) ce.invokeExact(new IllegalStateException("x")));
        MethodHandle col = add.asType(methodType(Integer.class, Integer.class, Integer.class)); System.out.println((Integer) col.invokeExact((Integer) 3, (Integer) 4));
        MethodHandle fold = MethodHandles.foldArguments(MethodHandles.collectArguments(add, 0, add), add); System.out.println(fold.type() + " " + (int) fold.invokeExact(1, 2));
        try { l.findStatic(Main.class, "nope", methodType(void.class)); } catch (NoSuchMethodException e) { System.out.println(e.getMessage()); }
        try { l.findGetter(Main.class, "zip", int.class); } catch (NoSuchFieldException e) { System.out.println(e.getMessage()); }
        try { l.findVirtual(Main.class, "add", methodType(int.class, int.class, int.class)); } catch (IllegalAccessException e) { System.out.println(e.getMessage()); }
        VarHandle vh = l.findVarHandle(Main.class, "vi", int.class); Main m = new Main(); vh.set(m, 3); System.out.println((int) vh.get(m) + " " + vh.compareAndSet(m, 3, 8) + " " + (int) vh.getAndAdd(m, 5) + " " + m.vi + " " + (int) vh.getAndBitwiseOr(m, 16) + " " + (int) vh.getVolatile(m));
        VarHandle vsh = l.findVarHandle(Main.class, "vs", String.class); System.out.println((String) vsh.getAndSet(m, "new") + (String) vsh.getAcquire(m) + vsh.weakCompareAndSetPlain(m, "zzz", "y"));
        VarHandle ah = MethodHandles.arrayElementVarHandle(int[].class); int[] arr = {1, 2, 3}; ah.setVolatile(arr, 1, 20); System.out.println(Arrays.toString(arr) + (int) ah.compareAndExchange(arr, 2, 3, 30) + arr[2]);
        try { ah.get(arr, 9); } catch (IndexOutOfBoundsException e) { System.out.println(e); }
        VarHandle ssf = l.findStaticVarHandle(Main.class, "sf", long.class); ssf.set(11L); System.out.println(sf + " " + vh.varType() + " " + vh.coordinateTypes());
        try { l.findVarHandle(Main.class, "fin", int.class).set(m, 4); } catch (UnsupportedOperationException e) { System.out.println("uoe " + e.getMessage()); }
        MutableCallSite mcs = new MutableCallSite(add); MethodHandle inv = mcs.dynamicInvoker(); System.out.println((int) inv.invokeExact(2, 3)); mcs.setTarget(l.findStatic(Math.class, "max", methodType(int.class, int.class, int.class))); System.out.println((int) inv.invokeExact(2, 3));
        MethodHandle pv = l.findVirtual(Main.class, "priv", methodType(int.class)); System.out.println((int) pv.invokeExact(m));
        MethodHandle sp = l.findSpecial(Object.class, "toString", methodType(String.class), Main.class); System.out.println(((String) sp.invokeExact(m)).startsWith("Main@"));
        MethodHandle lst = l.findVirtual(List.class, "size", methodType(int.class)); System.out.println((int) lst.invoke(List.of(1, 2, 3)));
        try { Object o = "s"; MethodHandle cl = len.asType(methodType(int.class, Object.class)); System.out.println((int) cl.invokeExact(o)); cl.invoke((Object) 5); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        System.out.println(methodType(void.class, int[].class, String.class) + " " + MethodType.fromMethodDescriptorString("(ILjava/lang/String;)[D", null));
        MethodHandle loop = MethodHandles.countedLoop(MethodHandles.constant(int.class, 5), MethodHandles.constant(int.class, 0), add); System.out.println((int) loop.invoke());
        MethodHandle un = l.unreflect(String.class.getMethod("indexOf", int.class)); System.out.println((int) un.invoke("hello", 108));
        Runnable r = () -> { throw new RuntimeException("in lambda"); }; try { r.run(); } catch (RuntimeException e) { System.out.println(e.getStackTrace()[0].getMethodName() + " " + e.getStackTrace()[1].getMethodName()); }
    }
}
