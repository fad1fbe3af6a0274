// Listeners as inner classes, lambdas and references.
import java.util.*;
import java.util.function.*;

public class Main {
    final List<Consumer<String>> ls = new ArrayList<>(); final StringBuilder log = new StringBuilder(); void fire(String s) { ls.forEach(l -> l.accept(s)); } class L implements Consumer<String> { public void accept(String s) { log.append("L").append(s); } } void add(String s) { log.append("m").append(s); }

    public static void main(String[] args) throws Exception {
        Main m = new Main(); m.ls.add(m.new L()); m.ls.add(s -> m.log.append("l").append(s)); m.ls.add(m::add); m.ls.add(m.log::append); m.fire("1"); System.out.println(m.log);
    }
}
