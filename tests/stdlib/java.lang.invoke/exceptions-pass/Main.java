// Exceptions pass through handles as they are.
import java.io.*;
import java.lang.invoke.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Action {
        Object run() throws Throwable;
    }

    /** Prints what the action returns, or what it throws. */
    static void attempt(Action action) {
        try {
            System.out.println(action.run());
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    static void boom(int n) throws IOException { if (n == 1) throw new IOException("checked"); if (n == 2) throw new IllegalStateException("unchecked"); throw new Error("error"); }

    public static void main(String[] args) throws Throwable {
        MethodHandle b = MethodHandles.lookup().findStatic(Main.class, "boom", MethodType.methodType(void.class, int.class)); for (int i = 1; i < 4; i++) { int n = i; attempt(() -> { b.invokeExact(n); return 0; }); } MethodHandle t = MethodHandles.tryFinally(MethodHandles.constant(int.class, 5), MethodHandles.dropArguments(MethodHandles.identity(int.class), 0, Throwable.class)); show(t.invoke());
    }
}
