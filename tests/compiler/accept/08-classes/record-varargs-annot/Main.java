// A record with a varargs component and compact validation that throws.
public class Main {
    record Poly(String n, int... c) { Poly { if (c.length == 0) throw new IllegalArgumentException("empty " + n); c = c.clone(); } int at(int x) { int r = 0; for (int k : c) r = r * x + k; return r; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Poly("p", 1, 2, 3).at(10)); try { new Poly("q"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}
