// Line numbers of frames through lambdas and constructors.
import java.util.function.*;

public class Main {
    static int line(Throwable t) { return t.getStackTrace()[0].getLineNumber(); }
    static Throwable make() {
        return new Throwable(
            "m");
    }

    public static void main(String[] args) throws Exception {
        int base = line(new Throwable());
        Throwable a = make();
        Supplier<Throwable> s = () ->
            new Throwable();
        System.out.println((line(a) - base) + " " + (line(s.get()) - base) + " " + a.getStackTrace()[1].getMethodName());
        try {
            int[] x = new int[1];
            x[0] = 1; x[1]
                = 2;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(line(e) - base);
        }
    }
}
