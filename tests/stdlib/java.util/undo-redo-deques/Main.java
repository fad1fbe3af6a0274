// Two deques as stacks of undo and redo.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Deque<String> u = new ArrayDeque<>(), r = new ArrayDeque<>(); StringBuilder log = new StringBuilder(); for (String c : "a b c < < > d < <".split(" ")) { switch (c) { case "<" -> { if (!u.isEmpty()) r.push(u.pop()); } case ">" -> { if (!r.isEmpty()) u.push(r.pop()); } default -> { u.push(c); r.clear(); } } log.append(u).append(r).append(' '); } show(log);
    }
}
