import java.util.*;
import java.util.List;

public class Main {
    // JLS 7.5.1, 6.4.1: a single-type import wins over on-demand; a member type wins over both.
    static class Date { public String toString() { return "our Date"; } }
    static class Optional<T> { T it; Optional(T it) { this.it = it; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Date());
        System.out.println(new Optional<>("x").it + java.util.Optional.of(1).get());
        List<String> l = new ArrayList<>(List.of("z"));
        java.util.List<String> m = l;
        System.out.println(m);
        java.lang.String s = "full";
        System.out.println(s);
    }
}
