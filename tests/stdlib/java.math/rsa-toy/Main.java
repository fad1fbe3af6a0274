// Keys, encryption and decryption with small primes.
import java.math.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        BigInteger p = new BigInteger("1000000007"), q = new BigInteger("998244353"), n = p.multiply(q), phi = p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE)), e = BigInteger.valueOf(65537), d = e.modInverse(phi), m = new BigInteger("secret".getBytes()), c = m.modPow(e, n); show(c + " " + new String(c.modPow(d, n).toByteArray()) + " " + e.multiply(d).mod(phi) + n.bitLength() + p.isProbablePrime(30) + phi.gcd(e));
    }
}
