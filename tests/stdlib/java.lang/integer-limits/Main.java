// The constants of the boxes.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(Integer.MAX_VALUE + " " + Integer.MIN_VALUE + " " + Long.MAX_VALUE + " " + Long.MIN_VALUE + " " + Short.MAX_VALUE + Short.MIN_VALUE + Byte.MAX_VALUE + Byte.MIN_VALUE + " " + (int) Character.MAX_VALUE + (int) Character.MIN_VALUE + " " + Double.MAX_VALUE + Double.MIN_VALUE + Float.MAX_VALUE + Float.MIN_VALUE + Integer.SIZE + Long.BYTES + Double.BYTES + Character.BYTES + Byte.SIZE + Float.MAX_EXPONENT + Double.MIN_NORMAL + Integer.TYPE + Void.TYPE + Math.PI + Math.E + Math.TAU);
    }
}
