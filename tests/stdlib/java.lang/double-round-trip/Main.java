// Printed doubles read back to the same bits.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Random r = new Random(99); int bad = 0; long h = 0; for (int i = 0; i < 300; i++) { double d = Double.longBitsToDouble(r.nextLong()); String s = Double.toString(d); h = h * 31 + s.hashCode(); if (Double.doubleToLongBits(Double.parseDouble(s)) != Double.doubleToLongBits(d)) bad++; float f = Float.intBitsToFloat(r.nextInt()); s = Float.toString(f); h = h * 31 + s.hashCode(); if (Float.floatToIntBits(Float.parseFloat(s)) != Float.floatToIntBits(f)) bad++; } show(bad + " " + h);
    }
}
