// JLS 8.1.1.1: abstract classes with constructors, and calls of abstract methods from them.
import java.util.*;

public class Main {
    static abstract class Report {
        private final List<String> lines = new ArrayList<>();
        protected Report() { line("-- " + title()); body(); line("-- " + lines.size()); }
        protected abstract String title();
        protected abstract void body();
        protected final void line(String s) { lines.add(s); }
        @Override public String toString() { return String.join("\n", lines); }
    }
    static class Numbers extends Report {
        int n = 3;
        protected String title() { return "numbers " + n; }
        protected void body() { for (int i = 0; i < 2; i++) line("n" + i + n); }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(new Numbers());
    }
}
