// An enum implementing a generic interface differently in each constant.
public class Main {
    interface Conv<A, B> { B to(A a); } enum U implements Conv<Double, Double> { KM { public Double to(Double d) { return d * 1000; } }, M { public Double to(Double d) { return d; } public String toString() { return "metre"; } }; static double sum(double... d) { double s = 0; for (double x : d) for (U u : values()) s += u.to(x); return s; } }

    public static void main(String[] args) throws Exception {
        System.out.println(U.sum(1, 2) + " " + U.M + U.valueOf("KM").to(2.0));
    }
}
