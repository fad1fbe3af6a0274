/** An exception that carries a number. */
public class X extends RuntimeException {
    public int code;

    public X(int code) {
        super("x" + code);
        this.code = code;
    }
}
