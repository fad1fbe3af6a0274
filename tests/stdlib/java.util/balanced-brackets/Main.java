// Brackets matched with a stack.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"([]{})", "([)]", "(((", "", "}"}) { Deque<Character> d = new ArrayDeque<>(); boolean ok = true; for (char c : s.toCharArray()) { int k = "([{".indexOf(c); if (k >= 0) d.push(")]}".charAt(k)); else ok &= !d.isEmpty() && d.pop() == c; } show(s + " " + (ok && d.isEmpty())); }
    }
}
