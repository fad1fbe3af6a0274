// JLS 14.12-14.14: all loops; empty parts, several updates, conditions with side effects.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        int i = 0, j;
        while (i++ < 3);
        do i--; while (i > 0);
        System.out.println(i);
        for (i = 0, j = 10; i < j; i += 2, j--) ;
        System.out.println(i + " " + j);
        for (int a = 0, b[] = {3, 4}; a < b.length; a++) System.out.print(b[a]);
        for (System.out.print("init "); i < 10; System.out.print("up "), i++) System.out.print("body ");
        System.out.println();
        for (byte b = 126; b > 0; b++) System.out.print(b + " ");
        for (char c = 'a'; c <= 'e'; c += 2) System.out.print(c);
        for (Iterator<Integer> it = List.of(1, 2).iterator(); it.hasNext();) System.out.print(it.next());
        for (final var e : new int[] {7, 8}) System.out.print(e);
        for (long l : new int[] {1}) System.out.print(l);
        for (Object o : "ab".toCharArray().length == 2 ? List.of("y") : List.of()) System.out.print(o);
        for (int v : List.of(5)) System.out.println(v);
        do { if (i == 10) break; } while (true);
        for (;;) { if (++i > 12) break; }
        System.out.println(i);
    }
}
