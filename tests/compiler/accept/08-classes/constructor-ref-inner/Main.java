// Constructor references of inner and local classes.
import java.util.function.*;

public class Main {
    class In { final int n; In(int n) { this.n = n; } } IntFunction<In> f() { return In::new; }

    public static void main(String[] args) throws Exception {
        int k = 10; class Loc { int v; Loc(int v) { this.v = v + k; } } IntFunction<Loc> g = Loc::new; System.out.println(new Main().f().apply(4).n + g.apply(1).v);
    }
}
