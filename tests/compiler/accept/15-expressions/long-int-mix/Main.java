// Mixed int and long arithmetic, comparisons and shifts.
public class Main {
    public static void main(String[] args) throws Exception {
        int i = Integer.MAX_VALUE; long l = i; l++; i += l; System.out.println(l + " " + i + " " + (i + l) + " " + (int) (l * 2) + " " + (l > i ? l : i) + " " + (5 / 2L) + (char) (l % 90) + (i << 1L) + (l >>> 1));
    }
}
