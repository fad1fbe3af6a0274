public class App {
    sealed interface Mixed permits Tone, Leaf {}

    enum Tone implements Mixed { LOW, HIGH }

    record Leaf(String s) implements Mixed {}

    static String mixed(Mixed m) {
        return switch (m) {
            case Tone.LOW -> "low";
            case Tone.HIGH -> "high";
            case Leaf(String s) -> "leaf " + s;
        };
    }

    public static void main(String[] args) {
        System.out.println(mixed(Tone.LOW) + mixed(Tone.HIGH) + mixed(new Leaf("x")));
    }
}
