// Lambdas as objects: identity, class names hidden, toString of references.
import java.util.function.*;

public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        Runnable a = () -> {}; Supplier<Runnable> s = () -> () -> {}; show((s.get() == s.get()) + "" + a.getClass().isSynthetic() + a.getClass().isHidden() + a.equals(a) + (a.getClass().getInterfaces()[0] == Runnable.class) + a.getClass().getSimpleName().contains("Lambda")); int n = 5; Supplier<IntSupplier> c = () -> () -> n; show((c.get() == c.get()) + "" + c.get().getAsInt());
    }
}
