public class Main {
    static int in, out;
    static synchronized void f() { try { in++; f(); } finally { out++; } }
    public static void main(String[] args) throws Exception {
        try { f(); } catch (StackOverflowError e) { System.out.println(in - out <= 1 || in == out); }
        Thread t = new Thread(() -> { synchronized (Main.class) { System.out.println("lock free"); } });
        t.start();
        t.join();
    }
}
