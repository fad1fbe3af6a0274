public class Main {
    public static void main(String[] args) throws Exception {
        Exception a = new Exception("a"), b = new RuntimeException("b", a);
        a.initCause(b);
        throw a;
    }
}
