/** One large boolean array, written in strides: primes by the sieve of Eratosthenes. */
public class Main extends Bench {
    @Override
    long iterate(int limit) {
        boolean[] composite = new boolean[limit + 1];
        long sum = 0;
        int count = 0;
        for (int i = 2; i <= limit; i++) {
            if (composite[i]) continue;
            count++;
            sum = mix(sum, i);
            for (int j = i + i; j > 0 && j <= limit; j += i) composite[j] = true;
        }
        return mix(sum, count);
    }

    public static void main(String[] args) {
        new Main().run("sieve", 200000, args);
    }
}
