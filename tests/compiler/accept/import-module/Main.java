import module java.base;

public class Main {
    public static void main(String[] args) {
        List<String> l = new ArrayList<>(List.of("b", "a"));
        Collections.sort(l);
        System.out.println(l);
        Function<String, Integer> f = String::length;
        System.out.println(f.apply("four"));
        Map<String, Integer> m = new TreeMap<>(Map.of("x", 1));
        System.out.println(m);
    }
}
