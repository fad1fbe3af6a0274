// Tables made with widths and precisions.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        String[] n = {"apple", "fig", "watermelon"}; double[] p = {1.5, 22.333, 0.1}; for (int i = 0; i < 3; i++) System.out.printf(Locale.ROOT, "|%-12s|%8.2f|%05d|%+3d|%s%n", n[i], p[i], i * 7, i - 1, "*".repeat(i)); System.out.println(String.format(Locale.ROOT, "%1$-10s|%1$10s|%2$.3e|%3$x|%3$o|%4$b", "id", 12345.6789, 255, true));
    }
}
