// Anonymous classes capture this of two levels.
import java.util.function.*;

public class Main {
    String n = "m"; Supplier<String> s() { return new Supplier<>() { String n = "a"; public String get() { return new Object() { String n = "o"; @Override public String toString() { return n + Main.this.n; } }.toString() + n + this.n; } }; }

    public static void main(String[] args) throws Exception {
        System.out.println(new Main().s().get());
    }
}
