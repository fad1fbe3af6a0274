import java.util.*;
import java.util.stream.*;
public class Main {
    static List<String> names(StackWalker w) { return w.walk(s -> s.map(f -> f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber()).collect(Collectors.toList())); }
    static List<String> viaLambda() { java.util.function.Supplier<List<String>> s = () -> names(StackWalker.getInstance()); return s.get(); }
    static Class<?> caller() { return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass(); }
    static class Other { static Class<?> ask() { return caller(); } }
    public static void main(String[] args) throws Exception {
        System.out.println(names(StackWalker.getInstance()));
        System.out.println(viaLambda());
        System.out.println(Other.ask() + " " + StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(s -> s.map(StackWalker.StackFrame::getDeclaringClass).toList()));
        StackWalker.StackFrame f = StackWalker.getInstance().walk(s -> s.findFirst()).get();
        System.out.println(f.getFileName() + " " + f.isNativeMethod() + " " + f + " " + f.toStackTraceElement());
        try { f.getDescriptor(); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        try { f.getDeclaringClass(); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        try { StackWalker.getInstance().getCallerClass(); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        int[] n = new int[1];
        StackWalker.getInstance().forEach(x -> n[0]++);
        System.out.println(n[0] + " " + StackWalker.getInstance().walk(s -> s.skip(5).count()));
        System.out.println(Main.class.getMethod("viaReflection").invoke(null));
    }
    public static Object viaReflection() { return names(StackWalker.getInstance()).size(); }
}
