// JLS 14.20.3: reverse closing, null resources, suppressed exceptions, variables as resources.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    record R(String n, boolean bad) implements AutoCloseable {
        R { System.out.print("open " + n + "; "); }
        public void close() throws Exception { System.out.print("close " + n + "; "); if (bad) throw new Exception("close " + n); }
    }
    static R boom() { throw new IllegalStateException("cannot open"); }
    static void show(Throwable e) { System.out.println(e.getMessage() + " " + Arrays.stream(e.getSuppressed()).map(Throwable::getMessage).toList()); }

    public static void main(String[] args) throws Exception {
        try (R a = new R("a", false); R b = new R("b", true); R none = null) {
            System.out.print("body; ");
        } catch (Exception e) { show(e); } finally { System.out.println("finally"); }
        try (R a = new R("a", true); R b = new R("b", true)) {
            throw new Exception("body");
        } catch (Exception e) { show(e); }
        try (R a = new R("a", true); R b = boom()) {
            System.out.println("never");
        } catch (Exception e) { show(e); }
        R outer = new R("outer", false);
        try (outer; var c = new R("c", false)) { System.out.println(c.n()); }
        for (int i = 0; i < 3; i++) try (R r = new R("loop" + i, false)) { if (i == 0) continue; break; }
        System.out.println();
        try (AutoCloseable m = null) { System.out.println("null ok"); }
    }
}
