// Rules that throw, return from within, and statements of switch with patterns.
public class Main {
    static int f(Object o) { switch (o) { case Integer i when i > 5: return i; case Integer i: o = i + 100; break; case String s: throw new IllegalArgumentException(s); default: return -1; } return (Integer) o; } static String g(int n) { return switch (n) { case 0 -> throw new IllegalStateException("zero"); case 1 -> { try { yield "t"; } finally { System.out.print("f "); } } default -> "d"; }; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(9) + f(1) + f('c')); try { f("boom"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); } try { System.out.println(g(1) + g(2)); g(0); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    }
}
