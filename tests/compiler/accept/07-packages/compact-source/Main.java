// JLS 7.3, 8.1.8: fields and methods of an implicitly declared class; java.base is imported.
int count = 2;
final List<String> names = new ArrayList<>();

record Pair(int a, String b) {}

static String twice(String s) {
    return s + s;
}

void main() {
    names.add(twice("ab"));
    Map<String, Integer> m = new TreeMap<>(Map.of("k", count++));
    IO.println(names + " " + m + " " + count + new Pair(1, "x"));
    IO.println();
    IO.print("no newline");
    IO.println('.');
    IO.println(Stream.of(3, 1, 2).sorted().toList());
    IO.println(Pattern.compile("b+").matcher("abbc").replaceAll("_"));
    IO.println(BigInteger.TWO.pow(70));
}
