public class Throws {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> {
            throw new IllegalStateException("in a thread at " + System.nanoTime());
        });
        t.start();
        t.join();
        throw new Exception("from main at " + System.nanoTime());
    }
}
