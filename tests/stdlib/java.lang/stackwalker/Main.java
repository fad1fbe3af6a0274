// StackWalker: frames, callers, limits.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    static List<String> walk() { return StackWalker.getInstance().walk(s -> s.map(StackWalker.StackFrame::getMethodName).limit(2).toList()); }
    static Class<?> caller() { return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass(); }
    static List<String> deep(int n) { return n == 0 ? walk() : deep(n - 1); }

    public static void main(String[] args) throws Exception {
        show(walk() + "" + deep(2) + caller());
        show(StackWalker.getInstance().walk(s -> s.findFirst().get().getClassName()) + StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(s -> s.findFirst().get().getDeclaringClass()));
        step(() -> StackWalker.getInstance().getCallerClass());
        step(() -> StackWalker.getInstance().walk(s -> s.findFirst().get()).getDeclaringClass());
        show(new Throwable().getStackTrace()[0].getMethodName() + new Throwable().getStackTrace()[0].getLineNumber() + Thread.currentThread().getStackTrace()[0].getMethodName());
    }
}
