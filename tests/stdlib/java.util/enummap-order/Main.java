// EnumMap views keep the order of declaration.
import java.util.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    enum D { MON, TUE, WED, THU }

    public static void main(String[] args) throws Exception {
        EnumMap<D, String> m = new EnumMap<>(D.class); m.put(D.THU, "t"); m.put(D.MON, "m"); show(m + "" + m.keySet() + m.values() + m.entrySet().iterator().next() + m.containsKey(D.WED) + m.putIfAbsent(D.TUE, "x") + m.computeIfAbsent(D.WED, k -> k.name()) + m.merge(D.MON, "!", String::concat)); m.keySet().remove(D.THU); m.values().remove("x"); show(m + "" + m.clone().equals(m) + new EnumMap<>(m).size() + m.getOrDefault(D.THU, "none")); m.replaceAll((k, v) -> v + k.ordinal()); show(m);
    }
}
