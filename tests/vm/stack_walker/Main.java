import java.util.*;
import java.util.stream.*;
public class Main {
    interface T { Object run() throws Throwable; }
    static void t(String n, T r) { try { Object o = r.run(); System.out.println(n + ": " + o); } catch (Throwable e) { System.out.println(n + ": " + e); } }
    static Stream<StackWalker.StackFrame> leaked;
    static class X { Class<?> who() { return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass(); } }
    public static void main(String[] a) throws Throwable {
        t("leak", () -> { StackWalker.getInstance().walk(s -> { leaked = s; return 0; }); return leaked.count(); });
        t("frames", () -> StackWalker.getInstance().walk(s -> s.map(f -> f.getMethodName().replaceAll("\\d+", "N") + ":" + f.getClassName() + ":" + f.getDescriptor()).toList()));
        t("limit", () -> StackWalker.getInstance().walk(s -> s.limit(1).map(Object::toString).toList()));
        t("caller", () -> new X().who());
        t("caller unretained", () -> StackWalker.getInstance().getCallerClass());
        t("class unretained", () -> StackWalker.getInstance().walk(s -> s.findFirst().get().getDeclaringClass()));
        t("mt unretained", () -> StackWalker.getInstance().walk(s -> s.findFirst().get().getMethodType()));
        t("mt", () -> StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(s -> s.findFirst().get().getMethodType()));
        t("null", () -> StackWalker.getInstance().walk(null));
        t("opt null", () -> StackWalker.getInstance((StackWalker.Option) null));
        t("hidden", () -> StackWalker.getInstance(Set.of(StackWalker.Option.SHOW_HIDDEN_FRAMES)).walk(s -> s.count() > 2));
        t("refl", () -> Main.class.getDeclaredMethod("refl").invoke(null));
        t("ste", () -> StackWalker.getInstance().walk(s -> s.findFirst().get().toStackTraceElement()));
        t("native", () -> StackWalker.getInstance().walk(s -> s.anyMatch(f -> f.isNativeMethod())));
        t("bci", () -> StackWalker.getInstance().walk(s -> s.findFirst().get().getByteCodeIndex() > 0));
        StackWalker.getInstance().forEach(f -> System.out.println(f + " " + f.getLineNumber() + f.getFileName()));
        
        t("drop", () -> StackWalker.getInstance(Set.of(StackWalker.Option.DROP_METHOD_INFO)).walk(s -> s.findFirst().get().getMethodName()));
        t("drop2", () -> StackWalker.getInstance(Set.of(StackWalker.Option.DROP_METHOD_INFO)).walk(s -> s.findFirst().get().getClassName()));
        t("depth deep", () -> deep(50));
        Thread th = new Thread(() -> t("thread", () -> { try { new X().who(); StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).forEach(f -> System.out.println(f.getMethodName().replaceAll("\\d+", "N"))); return 1; } catch (Throwable e) { return e; } })); th.start(); th.join();
    }
    static Object deep(int n) { return n > 0 ? deep(n - 1) : StackWalker.getInstance().walk(s -> s.filter(f -> f.getMethodName().equals("deep")).count()); }
    static Object refl() { return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass() + " " + StackWalker.getInstance().walk(s -> s.map(StackWalker.StackFrame::getMethodName).limit(3).map(x -> x.replaceAll("\\d+", "N")).toList()) + StackWalker.getInstance(StackWalker.Option.SHOW_REFLECT_FRAMES).walk(s -> s.map(StackWalker.StackFrame::getMethodName).limit(2).toList()); }
}
