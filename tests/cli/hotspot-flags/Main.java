public class Main {
    public static void main(String[] args) {
        System.gc();
        System.out.println(Runtime.getRuntime().availableProcessors() + " processors");
    }
}
