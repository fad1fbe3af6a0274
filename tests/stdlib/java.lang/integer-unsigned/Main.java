// Unsigned arithmetic of int and long.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (int i : new int[] {-1, -2, Integer.MIN_VALUE, 5}) show(Integer.toUnsignedString(i) + " " + Integer.divideUnsigned(i, 3) + " " + Integer.remainderUnsigned(i, 7) + " " + Integer.compareUnsigned(i, 5) + " " + Long.divideUnsigned(i, 3) + " " + Long.remainderUnsigned(i, 10) + " " + Long.toUnsignedString(i) + " " + Integer.parseUnsignedInt(Integer.toUnsignedString(i)));
    }
}
