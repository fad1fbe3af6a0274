// round of floats and doubles near halves and ends.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (double d : new double[] {0.5, -0.5, 1.4999999999999998, 2147483647.5, -2147483648.5, 1e19, -1e19}) System.out.print(Math.round(d) + " "); for (float f : new float[] {0.5f, 1.5f, -1.5f, 2147483520f, 1e10f, -0.49999997f}) System.out.print(Math.round(f) + " "); show(Math.floor(-0.5) + "" + Math.ceil(-0.5) + Math.rint(0.5) + Math.rint(1.5) + Math.rint(-2.5) + Math.floor(1e17));
    }
}
