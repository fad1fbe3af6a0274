// Anonymous classes capture locals, parameters and pass arguments to super.
import java.util.*;

public class Main {
    static abstract class Base { final String s; Base(Object... o) { s = Arrays.toString(o) + hook(); } abstract String hook(); } static String make(int p, String... v) { int l = p * 2; return new Base(p, v.length, l) { int f = l + 1; String hook() { return "h" + p + l + v.length + f; } public String toString() { return s + hook(); } }.toString(); }

    public static void main(String[] args) throws Exception {
        System.out.println(make(3, "a", "b"));
    }
}
