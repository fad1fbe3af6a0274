// A class that extends a raw type, and calls through it.
import java.util.*;

public class Main {
    @SuppressWarnings("rawtypes") static class R extends ArrayList implements Comparable { @SuppressWarnings("unchecked") R() { add("r"); add(1); } public int compareTo(Object o) { return 7; } }

    public static void main(String[] args) throws Exception {
        R r = new R(); Object o = r.get(0); System.out.println(o + "" + r + r.compareTo(null)); for (Object x : r) System.out.print(x); System.out.println(((List<?>) r).size());
    }
}
