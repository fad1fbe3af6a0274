import module java.base;
// JLS 7.5.5: a module import brings in every exported package; single imports resolve clashes.
class Main {
    public static void main(String[] args) throws IOException {
        List<String> l = List.of("a");
        Function<String, Integer> f = String::length;
        AtomicInteger i = new AtomicInteger(f.apply("four"));
        BufferedReader r = new BufferedReader(new StringReader("line"));
        System.out.println(l + " " + i + " " + r.readLine() + " " + new BigDecimal("1.50").stripTrailingZeros());
        ConcurrentMap<String, LongAdder> m = new ConcurrentHashMap<>();
        m.computeIfAbsent("x", k -> new LongAdder()).add(5);
        System.out.println(m);
    }
}
