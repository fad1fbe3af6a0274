// Iterable, Comparable, CharSequence and Readable of one's own.
import java.util.*;
import java.util.stream.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    interface Step {
        void run() throws Throwable;
    }

    /** Prints what the step throws, or "done". */
    static void step(Step step) {
        try {
            step.run();
            System.out.println("done");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName() + (t instanceof NullPointerException ? "" : ": " + t.getMessage()));
        }
    }

    static class Countdown implements Iterable<Integer> { public Iterator<Integer> iterator() { return new Iterator<>() { int n = 3; public boolean hasNext() { return n > 0; } public Integer next() { return n--; } }; } }
    static class Rep implements CharSequence { public int length() { return 4; } public char charAt(int i) { return (char) ('a' + i); } public CharSequence subSequence(int a, int b) { return "sub" + a + b; } @Override public String toString() { return "abcd"; } }

    public static void main(String[] args) throws Exception {
        for (int i : new Countdown()) System.out.print(i); new Countdown().forEach(System.out::print); show(new Countdown().spliterator().estimateSize() + StreamSupport.stream(new Countdown().spliterator(), false).map(x -> "" + x).collect(Collectors.joining()));
        step(() -> new Countdown().iterator().remove());
        Rep r = new Rep(); show(r.isEmpty() + "" + r.chars().sum() + r.codePoints().count() + CharSequence.compare(r, "abce") + new StringBuilder(r).append(r, 1, 2) + String.join("-", r, r) + "xabcd".contains(r) + "abcd".contentEquals(r));
    }
}
