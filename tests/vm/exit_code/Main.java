public class Main {
    public static void main(String[] args) throws Throwable {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook"))); new Thread(() -> { System.out.println("in thread"); System.exit(7); }).start(); Thread.sleep(5000); System.out.println("no");
    }
}
