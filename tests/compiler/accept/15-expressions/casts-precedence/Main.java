// JLS 15.16: casts bind tighter than binary operators; cast or parenthesised expression.
import java.util.function.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int a = 7, b = 2; Integer I = 5; Object o = 3;
        System.out.println((double) a / b + " " + (double) (a / b) + " " + (int) 3.7 * 2 + " " + (char) 97 + 1 + " " + (char) (97 + 1));
        System.out.println((a) + b + " " + ((a) - b) + " " + (int) -1.5 + (int) +1.5 + (int) ~1 + " " + (Integer) 4 + (I) + -(I));
        System.out.println((boolean) !true + " " + (int) (Integer) o + (long) (int) (Integer) o + " " + ((Object) a).hashCode() + (byte) (short) (char) -1);
        System.out.println(((Function<Integer, Integer>) x -> x + 1).apply(1) + ((IntSupplier) () -> 5).getAsInt() + (int) (Object) 9);
        System.out.println((String) "a" + (Object) "b" + (CharSequence) ("c" + "d"));
    }
}
