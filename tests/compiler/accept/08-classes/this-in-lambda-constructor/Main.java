// Lambdas in constructors capture this and parameters.
import java.util.function.*;

public class Main {
    final Supplier<String> s; final String n; Main(String n) { this.n = n; s = () -> this.n + n.length(); } Main() { this("dflt"); }

    public static void main(String[] args) throws Exception {
        System.out.println(new Main().s.get() + new Main("q").s.get());
    }
}
