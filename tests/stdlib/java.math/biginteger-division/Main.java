// All four sign combinations of the divisions.
import java.math.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (int a : new int[] {17, -17}) for (int b : new int[] {5, -5}) { BigInteger x = BigInteger.valueOf(a), y = BigInteger.valueOf(b); show(x.divide(y) + " " + x.remainder(y) + " " + Arrays.toString(x.divideAndRemainder(y)) + (b > 0 ? x.mod(y) : "")); } BigInteger h = BigInteger.TWO.pow(200).add(BigInteger.ONE), d = BigInteger.TWO.pow(100).subtract(BigInteger.ONE); show(h.divide(d) + " " + h.remainder(d) + h.mod(BigInteger.valueOf(7)) + BigInteger.TEN.pow(40).divide(BigInteger.TEN.pow(20)));
    }
}
