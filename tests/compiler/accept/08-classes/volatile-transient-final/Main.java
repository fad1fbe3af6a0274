// Modifiers in every order, and multiple declarators.
public class Main {
    final static public int A = 1; volatile private static int b = 2, c = b + 1; transient protected String s = "t"; static final synchronized strictfp int m() { return A + b + c; } abstract static class X { public abstract void y(); final protected native void n(); }

    public static void main(String[] args) throws Exception {
        System.out.println(m() + new Main().s + java.lang.reflect.Modifier.toString(X.class.getDeclaredMethod("n").getModifiers()));
    }
}
