// Fully qualified names in every position.
public class Main {
    static java.util.List<java.lang.String> l = new java.util.ArrayList<java.lang.String>(); static java.util.Map.Entry<java.lang.Integer, int[]> e = java.util.Map.entry(1, new int[] {2});

    public static void main(String[] args) throws Exception {
        l.add((java.lang.String) "q"); for (java.lang.String s : Main.l) java.lang.System.out.print(s + e.getValue()[0]); java.util.function.Function<java.lang.Object, java.lang.String> f = java.lang.Object::toString; try { throw new java.lang.IllegalStateException("r"); } catch (java.lang.IllegalStateException | java.lang.IllegalArgumentException x) { } finally { System.out.println(f.apply(5) + (java.lang.Integer.MAX_VALUE > 0)); }
    }
}
