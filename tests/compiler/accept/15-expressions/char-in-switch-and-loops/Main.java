// Characters as counters, labels and indexes.
public class Main {
    public static void main(String[] args) throws Exception {
        int[] n = new int[128]; for (char c = 'a'; c <= 'e'; c++) n[c] = c - 'a'; char d = 'b'; d += 2; d++; System.out.println(n[d] + "" + d + (char) (d + 1) + (d > 'c') + (int) d--); switch (d) { case 'a' + 3 -> System.out.println("d"); default -> System.out.println("other"); }
    }
}
