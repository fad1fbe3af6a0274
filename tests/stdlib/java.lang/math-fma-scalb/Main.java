// fma, scalb, getExponent, IEEEremainder, nextAfter.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Math.fma(0.1, 10, -1.0) + " " + Math.fma(2f, 3f, 4f) + " " + Math.fma(Double.MAX_VALUE, 2, Double.NEGATIVE_INFINITY) + " " + Math.scalb(1.0, 1023) + Math.scalb(1.0, 1024) + Math.scalb(1f, -149) + " " + Math.getExponent(Double.NaN) + Math.getExponent(1f) + Math.getExponent(Double.MIN_VALUE) + " " + Math.IEEEremainder(7, 2) + Math.IEEEremainder(-5, 3) + Math.IEEEremainder(1, 0) + " " + Math.nextAfter(0.0, 1) + Math.nextUp(Float.MAX_VALUE) + Math.nextDown(1.0) + Math.copySign(Double.NaN, -1.0));
    }
}
