// Trigonometry at exact points.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Math.sin(0) + " " + Math.cos(0) + " " + Math.tan(0) + " " + Math.atan(1) * 4 + " " + Math.asin(1) * 2 + " " + Math.acos(1) + " " + Math.atan2(0, -1) + " " + Math.atan2(-0.0, -1) + " " + Math.toDegrees(Math.PI) + " " + Math.toRadians(180) + " " + Math.sin(Double.POSITIVE_INFINITY) + Math.asin(2) + Math.sinh(0) + Math.cosh(0) + Math.tanh(1e9));
    }
}
