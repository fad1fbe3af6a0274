import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** A loop of method handles that calls nothing but what costs nothing. */
public class Handles {
    public static void main(String[] args) throws Throwable {
        MethodHandle body = MethodHandles.identity(int.class);
        MethodHandle test = MethodHandles.dropArguments(MethodHandles.constant(boolean.class, true), 0, int.class);
        MethodHandle loop = MethodHandles.whileLoop(MethodHandles.constant(int.class, 1), test, body);
        System.out.println((int) loop.invoke());
    }
}
