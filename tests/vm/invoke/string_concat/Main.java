public class Main {
    public static void main(String[] args) throws Throwable {
        Object o = null; char[] cs = {'x'}; long j = Long.MIN_VALUE; float f = 1e10f; double d = -0.0; char c = '\u20ac'; boolean z = true; byte b = -1; short s = -300;
        System.out.println("" + o + j + f + d + c + z + b + s + null + 'q' + 1 + 2L + 3f + "\1\2");
        String big = "";
        big += j; big += c; big += o;
        System.out.println(big + (1 + 2) + big.length());
        System.out.println(o + "x" + new StringBuilder("sb") + T.run(5, "str", 2.5));
        Object thrower = new Object() { public String toString() { throw new IllegalStateException("toString"); } };
        try { String q = "a" + thrower; } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        Object nul = new Object() { public String toString() { return null; } };
        System.out.println("a" + nul);
    }
}
