public class Main {
    public static void main(String[] args) {
        System.out.println(T.f(1, 2L, 3f, 4d, "five"));
    }
}
