import java.lang.invoke.*;
import java.util.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.*;
public class Main {
    interface T { Object run() throws Throwable; }
    static void t(String n, T r) { try { Object o = r.run(); System.out.println(n + ": " + (o instanceof Object[] a ? Arrays.toString(a) : o instanceof int[] b ? Arrays.toString(b) : o)); } catch (Throwable e) { System.out.println(n + ": " + e); } }
    static int add(int a, int b) { return a + b; }
    static long addl(long a, int b, double c) { return a + b + (long) c; }
    static boolean lt(int v, int i, int n) { return i < n; }
    static int step(int a, int i, String s) { return a * 10 + i + s.length(); }
    static boolean less(int a, int n) { return a < n; }
    static int inc(int a, int n) { return a + 1; }
    static int init(String s) { return s.length(); }
    static String cat(String a, Object b) { return a + b; }
    static String body(String a, String x) { return a + "<" + x + ">"; }
    static void print(String x) { System.out.print("[" + x + "]"); }
    static int thrower(int a) { if (a > 3) throw new IllegalStateException("x" + a); if (a < 0) throw new RuntimeException("neg"); return a * 2; }
    static int handler(IllegalStateException e, int a) { return -a; }
    static int handler0(Throwable e) { return -77; }
    static int cleanup(Throwable t, int r, int a) { return t == null ? r + 1000 : -1000; }
    static void vclean(Throwable t, String a) { System.out.println("clean " + t + " " + a); }
    static long sum(long... a) { long s = 0; for (long x : a) s += x; return s; }
    static String join(String a, Object... b) { return a + Arrays.toString(b); }
    static String three(String a, String b, String c) { return a + b + c; }
    static double dd(double a, double b) { return a - b; }
    static String sel0(int i, String s) { return "zero" + s; }
    static String sel1(int i, String s) { return "one" + s; }
    static String selx(int i, String s) { return "def" + i + s; }
    static MethodHandle f(String n, Class<?> r, Class<?>... p) { try { return lookup().findStatic(Main.class, n, methodType(r, p)); } catch (Exception e) { throw new Error(e); } }
    public static void main(String[] args) throws Throwable {
        MethodHandle add = f("add", int.class, int.class, int.class);
        t("spread", () -> (int) add.asSpreader(int[].class, 2).invokeExact(new int[] {3, 4}));
        t("spreadI", () -> (int) add.asSpreader(Integer[].class, 2).invoke(new Integer[] {3, 4}));
        t("spreadO", () -> (int) add.asSpreader(Object[].class, 2).invoke(new Object[] {3, 4}));
        t("spread bad len", () -> (int) add.asSpreader(int[].class, 2).invokeExact(new int[] {3}));
        t("spread null", () -> (int) add.asSpreader(int[].class, 2).invokeExact((int[]) null));
        t("spread0 null", () -> (int) add.asSpreader(int[].class, 0).invoke((int[]) null, 1, 2));
        t("spread badtype", () -> add.asSpreader(String[].class, 2).type());
        t("spread type", () -> add.asSpreader(Object[].class, 1).type());
        t("spread badlen", () -> add.asSpreader(Object[].class, 3).type());
        t("spread not array", () -> add.asSpreader(Object.class, 1).type());
        t("spread pos", () -> (int) add.asSpreader(0, int[].class, 1).invokeExact(new int[] {9}, 5));
        t("spread CCE", () -> (int) add.asSpreader(Object[].class, 2).invoke(new Object[] {3, "x"}));
        MethodHandle addl = f("addl", long.class, long.class, int.class, double.class);
        t("spread l", () -> (long) addl.asSpreader(Object[].class, 3).invoke(new Object[] {3L, 4, 5.5}));
        t("spread l2", () -> (long) addl.asSpreader(1, Object[].class, 1).invoke(7L, new Object[] {4}, 5.5));
        MethodHandle sum = f("sum", long.class, long[].class);
        t("varargs", () -> (long) sum.invoke(1L, 2L, 3L));
        t("varargs i", () -> (long) sum.invoke(1, 2, 3));
        t("varargs 0", () -> (long) sum.invoke());
        t("varargs arr", () -> (long) sum.invoke(new long[] {4, 5}));
        t("varargs asType", () -> sum.asType(methodType(long.class, long.class, Integer.class)).type());
        t("collector", () -> (long) sum.asCollector(long[].class, 2).invokeExact(4L, 5L));
        t("collector type", () -> sum.asFixedArity().asCollector(long[].class, 3));
        t("coll bad", () -> add.asCollector(int[].class, 2));
        t("coll0", () -> (long) sum.asCollector(long[].class, 0).invokeExact());
        MethodHandle join = f("join", String.class, String.class, Object[].class);
        t("join", () -> (String) join.invoke("a", 1, 2L, 'c'));
        t("join0", () -> (String) join.invoke("a"));
        t("joinnull", () -> (String) join.invoke("a", (Object) null));
        t("joinw", () -> join.invokeWithArguments("a", 1, 2, 3));
        t("joinw1", () -> join.invokeWithArguments("a"));
        t("joinw0", () -> join.invokeWithArguments());
        t("joinbind", () -> join.bindTo("q").invokeWithArguments(1, 2));
        t("joinbind2", () -> join.bindTo("q").isVarargsCollector());
        t("three sp", () -> (String) f("three", String.class, String.class, String.class, String.class).asSpreader(1, String[].class, 2).invokeExact("a", new String[] {"b", "c"}));
        t("three sp obj", () -> (String) f("three", String.class, String.class, String.class, String.class).asSpreader(1, Object[].class, 2).invokeExact("a", new Object[] {"b", 5}));
        // loops
        MethodHandle less = f("less", boolean.class, int.class, int.class), inc = f("inc", int.class, int.class, int.class);
        t("while", () -> (int) whileLoop(null, less, inc).invokeExact(10));
        t("while type", () -> whileLoop(null, less, inc).type());
        t("while init", () -> (int) whileLoop(dropArguments(constant(int.class, 5), 0, int.class), less, inc).invokeExact(3));
        t("dowhile", () -> (int) doWhileLoop(dropArguments(constant(int.class, 5), 0, int.class), inc, less).invokeExact(3));
        t("dowhile2", () -> (int) doWhileLoop(null, inc, less).invokeExact(30));
        MethodHandle step = f("step", int.class, int.class, int.class, String.class);
        t("counted", () -> (int) countedLoop(dropArguments(constant(int.class, 5), 0, String.class), f("init", int.class, String.class), step).invokeExact("ab"));
        t("counted type", () -> countedLoop(dropArguments(constant(int.class, 5), 0, String.class), f("init", int.class, String.class), step).type());
        t("counted2", () -> (int) countedLoop(dropArguments(constant(int.class, 2), 0, String.class), dropArguments(constant(int.class, 5), 0, String.class), null, step).invokeExact("ab"));
        MethodHandle body = f("body", String.class, String.class, String.class);
        t("iterated", () -> (String) iteratedLoop(null, null, body).invoke((Iterable) List.of("a", "b")));
        t("iterated type", () -> iteratedLoop(null, null, body).type());
        t("iterated i", () -> (String) iteratedLoop(null, constant(String.class, "I"), body).invoke((Iterable) List.of("a", "b")));
        t("iterated void", () -> { iteratedLoop(null, null, f("print", void.class, String.class)).invoke((Iterable) List.of("a", "b")); return "."; });
        t("iterated it", () -> (String) iteratedLoop(lookup().findVirtual(List.class, "iterator", methodType(Iterator.class)), null, body.asType(methodType(String.class, String.class, String.class))).invoke(List.of("x")));
        t("loop", () -> {
            MethodHandle[] c1 = {null, insertArguments(add, 1, 1)};
            MethodHandle[] c2 = {f("init", int.class, String.class), step, f("lt3", boolean.class, int.class, int.class, String.class), f("step", int.class, int.class, int.class, String.class)};
            MethodHandle l = loop(c1, c2);
            return l.type() + " " + (int) l.invokeExact("xyz");
        });
        t("loop err1", () -> loop());
        t("loop err2", () -> loop((MethodHandle[]) null));
        t("loop err3", () -> loop(new MethodHandle[] {null, inc, null, null, null}));
        t("loop err4", () -> loop(new MethodHandle[] {null, inc}));
        t("loop err5", () -> loop(new MethodHandle[] {null, null, inc}));
        t("while err", () -> whileLoop(null, inc, inc));
        t("while err2", () -> whileLoop(null, less, f("print", void.class, String.class)));
        t("while err3", () -> whileLoop(f("init", int.class, String.class), less, inc));
        t("while errn", () -> whileLoop(null, null, inc));
        t("counted err", () -> countedLoop(constant(long.class, 5L), null, step));
        t("counted err2", () -> countedLoop(constant(int.class, 5), null, body));
        t("iterated err", () -> iteratedLoop(constant(String.class, "a"), null, body));
        // exceptions
        MethodHandle thr = f("thrower", int.class, int.class);
        MethodHandle ce = catchException(thr, IllegalStateException.class, f("handler", int.class, IllegalStateException.class, int.class));
        t("catch 1", () -> (int) ce.invokeExact(1)); t("catch 5", () -> (int) ce.invokeExact(5)); t("catch -1", () -> (int) ce.invokeExact(-1));
        MethodHandle ce0 = catchException(thr, RuntimeException.class, f("handler0", int.class, Throwable.class).asType(methodType(int.class, RuntimeException.class)));
        t("catch0 -1", () -> (int) ce0.invokeExact(-1));
        t("catch err", () -> catchException(thr, IllegalStateException.class, add));
        t("catch err2", () -> catchException(thr, IllegalStateException.class, f("handler0", int.class, Throwable.class)));
        t("catch err3", () -> catchException(thr, Exception.class, f("handler", int.class, IllegalStateException.class, int.class)));
        MethodHandle tf = tryFinally(thr, f("cleanup", int.class, Throwable.class, int.class, int.class));
        t("tf 1", () -> (int) tf.invokeExact(1)); t("tf 5", () -> (int) tf.invokeExact(5));
        MethodHandle tfv = tryFinally(f("print", void.class, String.class), f("vclean", void.class, Throwable.class, String.class));
        t("tfv", () -> { tfv.invokeExact("z"); return 1; });
        t("tf err", () -> tryFinally(thr, add));
        t("tf err2", () -> tryFinally(thr, f("handler0", int.class, Throwable.class)));
        // tableswitch
        Class<?>[] p = {int.class, String.class};
        MethodHandle ts = tableSwitch(f("selx", String.class, p), f("sel0", String.class, p), f("sel1", String.class, p));
        for (int i = -1; i < 4; i++) { int k = i; t("ts" + i, () -> (String) ts.invokeExact(k, "!")); }
        t("ts err", () -> tableSwitch(add, step)); t("ts err2", () -> tableSwitch(body, body)); t("ts err3", () -> tableSwitch(add)); t("ts err4", () -> tableSwitch(add, (MethodHandle) null));
        // others
        t("guard err", () -> guardWithTest(add, add, add)); t("guard err2", () -> guardWithTest(less, add, body));
        t("guard err3", () -> guardWithTest(f("lt3", boolean.class, int.class, int.class, String.class), add, add));
        t("insert err", () -> insertArguments(add, 0, 1, 2, 3)); t("insert err2", () -> insertArguments(add, 2, 1)); t("insert err3", () -> insertArguments(add, 0, "x")); t("insert err4", () -> insertArguments(add, 0, (Object) null)); t("insert err5", () -> insertArguments(body, 0, 5));
        t("drop err2", () -> dropArguments(add, 0, void.class));
        t("permute err", () -> permuteArguments(add, add.type(), 0)); t("permute err2", () -> permuteArguments(add, add.type(), 0, 2)); t("permute err3", () -> permuteArguments(add, methodType(int.class, int.class, long.class), 0, 1)); t("permute err4", () -> permuteArguments(add, methodType(long.class, int.class, int.class), 0, 1));
        t("filter err", () -> filterArguments(add, 0, body)); t("filter err2", () -> filterArguments(add, 1, thr, thr));
        t("filterR err", () -> filterReturnValue(add, body)); t("fold err", () -> foldArguments(add, body)); t("fold err2", () -> foldArguments(add, 1, inc));
        t("collect err", () -> collectArguments(add, 0, body)); t("collect err2", () -> collectArguments(add, 5, inc));
        t("dropToMatch", () -> dropArgumentsToMatch(add, 0, List.of(String.class, int.class, int.class, long.class), 1).type());
        t("dropToMatch err", () -> dropArgumentsToMatch(add, 0, List.of(String.class, long.class, int.class, long.class), 1).type());
        t("dropToMatch err2", () -> dropArgumentsToMatch(add, 3, List.of(String.class), 1).type());
        t("constant", () -> constant(long.class, 5).type()); t("constant err", () -> constant(int.class, 5L)); t("constant void", () -> constant(void.class, null)); t("constant cce", () -> constant(String.class, 5)); t("constant null", () -> constant(int.class, null));
        t("explicit", () -> (byte) explicitCastArguments(add, methodType(byte.class, double.class, boolean.class)).invokeExact(300.7, true));
        t("explicit null", () -> (int) explicitCastArguments(add, methodType(int.class, Object.class, Integer.class)).invokeExact((Object) null, (Integer) null));
        t("explicit err", () -> explicitCastArguments(add, methodType(int.class, String.class, Integer.class)).type());
        t("explicit cce", () -> (int) explicitCastArguments(add, methodType(int.class, Object.class, Integer.class)).invokeExact((Object) "x", (Integer) null));
        t("explicit char", () -> (char) explicitCastArguments(add, methodType(char.class, char.class, short.class)).invokeExact('a', (short) -1));
        t("identity", () -> (Object) identity(int.class).invoke(5)); t("identity void", () -> identity(void.class));
        t("zero", () -> (Object) zero(char.class).invoke() == (Object) (char) 0); t("zero void", () -> zero(void.class).type()); t("empty", () -> empty(methodType(String.class, int.class)).invoke(4));
        t("throwEx", () -> throwException(int.class, IllegalStateException.class).invoke(new IllegalStateException("q")));
        t("throwExN", () -> throwException(int.class, IllegalStateException.class).invoke((IllegalStateException) null));
        t("arrayCtor", () -> arrayConstructor(int[].class).invoke(3)); t("arrayCtor neg", () -> arrayConstructor(int[].class).invoke(-3)); t("arrayCtor err", () -> arrayConstructor(int.class));
        t("arrlen", () -> (int) arrayLength(int[].class).invokeExact(new int[4])); t("arrlen null", () -> (int) arrayLength(int[].class).invokeExact((int[]) null));
        t("ae", () -> arrayElementGetter(int[].class).invoke(new int[4], 4)); t("ae2", () -> arrayElementSetter(Object[].class).type());
        t("ase", () -> { Object[] o = new String[2]; arrayElementSetter(Object[].class).invoke(o, 0, (Object) 5); return 0; });
        t("exactInv", () -> (int) exactInvoker(add.type()).invokeExact(add, 4, 5)); t("exactInv bad", () -> (int) exactInvoker(add.type()).invokeExact(body, 4, 5)); t("inv", () -> invoker(methodType(Object.class, Object.class, byte.class)).invoke(add, (Object) 3, (byte) 4));
        t("spreadInv", () -> spreadInvoker(add.type(), 1).invoke(add, 3, new Object[] {4})); t("spreadInv err", () -> spreadInvoker(add.type(), 3));
        t("invoke bad", () -> (int) add.invoke("x", 3)); t("invoke bad2", () -> (int) add.invoke(3)); t("invokeExact bad", () -> add.invokeExact(3, 4)); t("wa bad", () -> add.invokeWithArguments(1)); t("wa bad2", () -> add.invokeWithArguments(1, "x")); t("wa l", () -> add.invokeWithArguments(List.of(1, 2)));
        t("null exact", () -> { MethodHandle n = null; return (int) n.invokeExact(3); });
        t("asType err", () -> add.asType(methodType(int.class, String.class, int.class))); t("asType ret", () -> add.asType(methodType(void.class, int.class, int.class)).invoke(1, 2)); t("asType obj", () -> add.asType(methodType(Object.class, Object.class, Object.class)).invoke("q", 2)); 
        t("toString", () -> add + " " + join + " " + constant(int.class, 4)); t("bind", () -> lookup().bind("abc", "length", methodType(int.class)).invoke()); t("bindTo err", () -> add.bindTo(5)); t("bindTo cce", () -> body.bindTo(5)); t("bind null", () -> lookup().bind(null, "length", methodType(int.class)));
        t("varargs err", () -> add.asVarargsCollector(int[].class)); t("withVarargs", () -> add.withVarargs(true)); t("withVarargs f", () -> join.withVarargs(false).isVarargsCollector());
        t("dropReturn", () -> dropReturn(add).type()); t("dropCollect", () -> collectArguments(body, 1, f("print", void.class, String.class)).type());
        t("cR", () -> dropArgumentsToMatch(body, 1, List.of(String.class), 0).type());
    }
    static boolean lt3(int a, int b, String s) { return a < 5; }
}
