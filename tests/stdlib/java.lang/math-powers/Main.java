// Math.pow, sqrt, cbrt, hypot and exp at special arguments.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Math.pow(2, 10) + " " + Math.pow(2, -1) + " " + Math.pow(0, 0) + " " + Math.pow(Double.NaN, 0) + " " + Math.pow(-1, 0.5) + " " + Math.pow(-8, 3) + " " + Math.pow(-0.0, -1) + " " + Math.pow(0.5, Double.POSITIVE_INFINITY) + " " + Math.pow(1, Double.NaN) + " " + Math.sqrt(-1) + Math.sqrt(-0.0) + Math.sqrt(2) + " " + Math.cbrt(-27) + Math.hypot(3, 4) + Math.hypot(Double.NaN, Double.POSITIVE_INFINITY) + Math.exp(0) + Math.log(0) + Math.log10(1000) + Math.exp(-1e9) + Math.log(-1));
    }
}
