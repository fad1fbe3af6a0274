// Retrying with counted failures, suppressed and causes.
import java.util.concurrent.*;

public class Main {
    static int tries; static String flaky() throws Exception { if (++tries < 3) throw new java.io.IOException("try " + tries); return "ok after " + tries; } static String retry(Callable<String> c, int n) throws Exception { Exception last = null; for (int i = 0; i < n; i++) try { return c.call(); } catch (Exception e) { if (last != null) e.addSuppressed(last); last = e; } throw new IllegalStateException("gave up", last); }

    public static void main(String[] args) throws Exception {
        try { retry(Main::flaky, 2); } catch (IllegalStateException e) { System.out.println(e.getMessage() + e.getCause().getSuppressed().length); } System.out.println(retry(Main::flaky, 2));
    }
}
