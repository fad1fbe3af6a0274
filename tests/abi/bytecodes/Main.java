import java.util.HashMap;

public class Main {
    static int branchy(int n) {
        switch (n % 5) {
            case 0:
                return n;
            case 1:
                n += 3;
            case 2:
                n ^= 17;
                break;
            default:
                n = n > 100 ? n / 2 : n * 3;
        }
        try {
            if (n % 11 == 0) {
                throw new IllegalStateException();
            }
            return n + 1;
        } catch (IllegalStateException e) {
            return -n;
        } finally {
            n++;
        }
    }

    public static void main(String[] args) {
        long sum = 0;
        HashMap<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            sum += branchy(i);
            map.merge(i % 97, i, Integer::sum);
        }
        String s = "x";
        for (int i = 0; i < 10; i++) {
            s += s.length() + sum;
        }
        System.out.println(sum + map.hashCode() + s.hashCode());
    }
}
