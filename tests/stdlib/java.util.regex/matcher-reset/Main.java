// One Matcher over several texts and patterns.
import java.util.*;
import java.util.regex.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Matcher m = Pattern.compile("\\d+").matcher("a1"); show(m.find() + m.group()); m.reset("bb22cc333"); List<String> l = new ArrayList<>(); while (m.find()) l.add(m.group() + m.start()); show(l + "" + m.find()); m.usePattern(Pattern.compile("[a-z]+")); m.reset(); show(m.results().map(MatchResult::group).toList() + "" + m.groupCount() + m.find(4) + m.group()); show(m.replaceAll("_"));
    }
}
