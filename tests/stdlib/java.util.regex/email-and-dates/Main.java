// Everyday patterns.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"joe@example.com", "bad@", "a.b+c@d-e.org", "@x.y"}) System.out.print(s.matches("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+") + " "); show("due 2024-03-05 or 1999-12-31".replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1")); show(Arrays.toString("k1=v1;k2 = v2 ; k3".split("\\s*;\\s*")) + "CamelCaseString".replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT) + "  trim  me ".replaceAll("^\\s+|\\s+$", "") + "aaa".replaceFirst("a+?", "b") + "(12)".replaceAll("[()]", "") + "tel: +1 (555) 01-23".replaceAll("\\D", ""));
    }
}
