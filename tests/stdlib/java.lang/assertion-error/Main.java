// AssertionError takes the message of any value.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        show(new AssertionError(1).getMessage() + new AssertionError('c').getMessage() + new AssertionError(2.5).getMessage() + new AssertionError(true).getMessage() + new AssertionError((Object) null).getMessage() + new AssertionError().getMessage() + new AssertionError("m", new Error("c")).getCause().getMessage() + new AssertionError(new Error("e")).getCause() + new AssertionError(5L));
    }
}
