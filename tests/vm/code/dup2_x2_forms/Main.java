public class Main {
    public static void main(String[] args) {
        System.out.println(T.one());
        System.out.println(T.two());
        System.out.println(T.three());
        System.out.println(T.four());
    }
}
