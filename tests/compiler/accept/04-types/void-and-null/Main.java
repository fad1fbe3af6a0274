// The null type goes to every reference; Void is a class of its own.
import java.util.*;
import java.util.concurrent.*;

public class Main {
    static Void nothing() { System.out.print("n "); return null; } static <T> T any() { return null; }

    public static void main(String[] args) throws Exception {
        Void v = nothing(); Callable<Void> c = Main::nothing; c.call(); String s = null; int[] a = null; Runnable r = null; List<? extends Map<String, int[]>> l = null; Object o = true ? null : null; Integer i = any(); System.out.println(v + "" + s + a + r + l + o + i + (Object) null);
    }
}
