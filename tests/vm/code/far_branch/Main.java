public class Main {
    public static void main(String[] args) throws Throwable {
        StringBuilder b = new StringBuilder("x");
        System.out.println(T.f(0) + " " + T.f(5));
    }
}
