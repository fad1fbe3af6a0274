import java.util.ArrayList;
import java.util.List;

/** A regular-expression engine of its own: a parser, an automaton of small objects, and its simulation. */
public class Main extends Bench {
    static final int CHAR = 0, ANY = 1, CLASS = 2, SPLIT = 3, JUMP = 4, MATCH = 5;

    static final class Instruction {
        int op, x, y;
        char c;
        boolean[] set;

        Instruction(int op) {
            this.op = op;
        }
    }

    static final class Compiler {
        private final String pattern;
        private int at;
        final List<Instruction> code = new ArrayList<>();

        Compiler(String pattern) {
            this.pattern = pattern;
        }

        List<Instruction> compile() {
            alternatives();
            if (at != pattern.length()) throw new IllegalArgumentException(pattern + " at " + at);
            emit(MATCH);
            return code;
        }

        private Instruction emit(int op) {
            Instruction i = new Instruction(op);
            code.add(i);
            return i;
        }

        private boolean more() {
            return at < pattern.length();
        }

        private void alternatives() {
            int start = code.size();
            sequence();
            while (more() && pattern.charAt(at) == '|') {
                at++;
                insert(start, 1);
                Instruction jump = emit(JUMP);
                Instruction split = code.get(start);
                split.x = start + 1;
                split.y = code.size();
                alternatives();
                jump.x = code.size();
            }
        }

        /** Makes room for a split before the code from start on; its jumps move along. */
        private void insert(int start, int n) {
            for (int i = start; i < code.size(); i++) {
                Instruction in = code.get(i);
                if (in.op == SPLIT || in.op == JUMP) {
                    in.x += n;
                    in.y += n;
                }
            }
            code.add(start, new Instruction(SPLIT));
        }

        private void sequence() {
            while (more() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
                int start = code.size();
                atom();
                while (more() && "*+?".indexOf(pattern.charAt(at)) >= 0) repeat(start, pattern.charAt(at++));
            }
        }

        private void repeat(int start, char how) {
            if (how == '+') {
                Instruction split = emit(SPLIT);
                split.x = start;
                split.y = code.size();
                return;
            }
            insert(start, 1);
            if (how == '*') emit(JUMP).x = start;
            Instruction split = code.get(start);
            split.x = start + 1;
            split.y = code.size();
        }

        private void atom() {
            char c = pattern.charAt(at++);
            if (c == '(') {
                alternatives();
                if (!more() || pattern.charAt(at++) != ')') throw new IllegalArgumentException(") expected");
            } else if (c == '[') {
                set();
            } else if (c == '.') {
                emit(ANY);
            } else {
                emit(CHAR).c = c;
            }
        }

        private void set() {
            boolean[] set = new boolean[128];
            boolean negate = pattern.charAt(at) == '^';
            if (negate) at++;
            for (; pattern.charAt(at) != ']'; at++) {
                char low = pattern.charAt(at), high = low;
                if (pattern.charAt(at + 1) == '-') {
                    high = pattern.charAt(at + 2);
                    at += 2;
                }
                for (char c = low; c <= high; c++) set[c] = true;
            }
            at++;
            if (negate) for (int i = 0; i < set.length; i++) set[i] = !set[i];
            emit(CLASS).set = set;
        }
    }

    /** Runs all threads of the automaton in step over the text. */
    static final class Matcher {
        private final Instruction[] code;
        private int[] now, next;
        private int nowCount, nextCount;
        private final int[] mark;
        private int generation;

        Matcher(List<Instruction> code) {
            this.code = code.toArray(new Instruction[0]);
            now = new int[this.code.length];
            next = new int[this.code.length];
            mark = new int[this.code.length];
        }

        private void add(int pc) {
            if (mark[pc] == generation) return;
            mark[pc] = generation;
            Instruction i = code[pc];
            if (i.op == JUMP) {
                add(i.x);
            } else if (i.op == SPLIT) {
                add(i.x);
                add(i.y);
            } else {
                next[nextCount++] = pc;
            }
        }

        private void step() {
            int[] t = now;
            now = next;
            next = t;
            nowCount = nextCount;
            nextCount = 0;
            generation++;
        }

        /** The end of the longest match that starts at a position, or -1. */
        int match(String text, int start) {
            int end = -1;
            generation++;
            nextCount = 0;
            add(0);
            for (int i = start; nextCount > 0; i++) {
                step();
                char c = i < text.length() ? text.charAt(i) : 0;
                for (int k = 0; k < nowCount; k++) {
                    Instruction in = code[now[k]];
                    if (in.op == MATCH) end = i;
                    else if (c != 0
                            && (in.op == ANY || in.op == CHAR && in.c == c || in.op == CLASS && in.set[c & 127]))
                        add(now[k] + 1);
                }
            }
            return end;
        }
    }

    static String text(int n) {
        String[] parts = {"2026-11-21 ", "coffee@example.org ", "cup", "pot ", "12.5", "abcabcabd ", "x=y; ", "\n"};
        Random random = new Random(23);
        StringBuilder out = new StringBuilder();
        while (out.length() < n) out.append(parts[random.next(parts.length)]);
        return out.substring(0, n);
    }

    @Override
    long iterate(int n) {
        String[] patterns = {
            "[0-9]+-[0-9]+-[0-9]+", "[a-z]+@[a-z]+(\\.|.)[a-z]+", "(cup|pot)+",
            "(abc)*abd", "[^a-z ]+;", "(a|b|c)*(x|y)?="
        };
        String text = text(n);
        long sum = 0;
        for (String pattern : patterns) {
            Matcher matcher = new Matcher(new Compiler(pattern.replace("\\.|", "")).compile());
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                int end = matcher.match(text, i);
                if (end > i) {
                    count++;
                    sum = mix(sum, end);
                    i = end - 1;
                }
            }
            sum = mix(sum, count);
        }
        return sum;
    }

    public static void main(String[] args) {
        new Main().run("regex", 20000, args);
    }
}
