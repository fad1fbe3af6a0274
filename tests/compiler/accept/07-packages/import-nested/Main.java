import java.util.Map.*;
import java.util.Map.Entry;
import static java.util.AbstractMap.SimpleEntry;
import static java.util.Map.entry;

public class Main {
    // Imports of nested types, single, on demand and static.

    public static void main(String[] args) throws Exception {
        Entry<String, Integer> e = entry("a", 1), f = new SimpleEntry<>("b", 2); f.setValue(3); System.out.println(e + "" + f + Entry.comparingByKey().getClass().isInterface());
    }
}
