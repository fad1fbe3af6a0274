public class Main {
    public static void main(String[] args) {
        System.out.println(T.f(0));
        try {
            T.f(1);
        } catch (IllegalStateException e) {
            System.out.println("caught " + e.getMessage());
        }
        System.out.println(T.count);
    }
}
