// Enums implementing generic interfaces, with lambdas as fields.
import java.util.function.*;

public class Main {
    enum Op implements IntBinaryOperator { ADD((a, b) -> a + b), MUL((a, b) -> a * b); private final IntBinaryOperator f; Op(IntBinaryOperator f) { this.f = f; } public int applyAsInt(int a, int b) { return f.applyAsInt(a, b); } }
    static <E extends Enum<E> & IntBinaryOperator> int all(Class<E> c) { int s = 0; for (E e : c.getEnumConstants()) s += e.applyAsInt(3, 4); return s; }

    public static void main(String[] args) throws Exception {
        System.out.println(all(Op.class));
    }
}
