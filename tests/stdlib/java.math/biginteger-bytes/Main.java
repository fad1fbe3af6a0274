// toByteArray and back for both signs.
import java.math.*;
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"0", "127", "128", "-128", "-129", "255", "256", "-1", "18446744073709551615"}) { BigInteger n = new BigInteger(s); byte[] b = n.toByteArray(); show(s + Arrays.toString(b) + new BigInteger(b).equals(n) + new BigInteger(1, b) + n.bitLength()); }
    }
}
