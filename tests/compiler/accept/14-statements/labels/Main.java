// JLS 14.7, 14.15, 14.16: labelled break and continue through loops, switches, blocks and try.
import java.util.*;

public class Main {
    public static void main(String[] args) throws Exception {
        StringBuilder s = new StringBuilder();
        outer:
        for (int i = 0; i < 5; i++) {
            inner:
            for (int j = 0; ; j++) {
                switch (j) {
                    case 0: continue inner;
                    case 1: if (i == 1) continue outer; break;
                    case 2: try { if (i == 2) break inner; } finally { s.append("f"); } break;
                    case 3: if (i == 3) break outer;
                    default: break inner;
                }
                s.append(i).append(j).append(' ');
            }
            s.append("after").append(i).append(' ');
        }
        block: { if (s.length() > 3) break block; s.append("unreached"); }
        int n = 0;
        a: b: c: while (true) { do { n++; if (n == 2) continue c; if (n > 4) break a; } while (n < 4); }
        loop: for (String w : List.of("x", "y", "z")) { for (;;) { if (w.equals("y")) continue loop; s.append(w); break; } }
        if (n > 0) label: { s.append("L"); if (n == 5) break label; s.append("no"); }
        System.out.println(s + " " + n);
    }
}
