/** Stack traces, messages and handlers where small methods may have been put in place of their calls. */
public class Main {
    int[] data;
    Main next;

    int[] data() { return data; }
    int first() { return data()[0]; }
    int deep() { return next.next().first(); }
    Main next() { return next; }
    static int divide(int a, int b) { return a / b; }
    static int outer(int a, int b) { return divide(a + 1, b); }
    static String cast(Object o) { return (String) o; }
    static int length(Object o) { return cast(o).length(); }

    static void show(Throwable e) {
        StringBuilder b = new StringBuilder(e.getClass().getSimpleName() + ": " + e.getMessage());
        for (StackTraceElement s : e.getStackTrace()) {
            b.append(" ").append(s.getMethodName()).append(":").append(s.getLineNumber());
            if (s.getMethodName().equals("attempt")) break;
        }
        System.out.println(b);
    }

    static int attempt(int what, Main m, boolean show) {
        int done = 0;
        try {
            done = 1;
            switch (what) {
                case 0: done += m.first(); break;
                case 1: done += m.deep(); break;
                case 2: done += outer(what, 0); break;
                case 3: done += length(what); break;
                case 4: done += m.next().data()[7]; break;
                default: done += m.next().first(); break;
            }
            done += 10;
        } catch (NullPointerException | ArithmeticException | ClassCastException | IndexOutOfBoundsException e) {
            if (show) show(e);
            done += 100;
        }
        return done;
    }

    public static void main(String[] args) {
        Main empty = new Main(), full = new Main(), chain = new Main();
        full.data = new int[] {5};
        full.next = full;
        chain.next = empty;
        int sum = 0;
        for (int i = 0; i < 3000; i++)
            for (int what = 0; what < 6; what++) {
                boolean show = i == 0 || i == 2999;
                sum = sum * 31 + attempt(what, full, show) + attempt(what, empty, show) + attempt(what, chain, show) + attempt(what, null, show);
            }
        System.out.println(sum);
    }
}
