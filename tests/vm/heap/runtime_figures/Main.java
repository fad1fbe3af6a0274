public class Main {
    public static void main(String[] args) {
        Runtime r = Runtime.getRuntime();
        System.out.println((r.maxMemory() <= 64L << 20) + " " + (r.maxMemory() >= 60L << 20) + " " + (r.totalMemory() <= r.maxMemory()) + " " + (r.freeMemory() <= r.totalMemory()) + " " + (r.freeMemory() > 0));
        byte[] b = new byte[10 << 20];
        System.out.println((r.totalMemory() - r.freeMemory() >= 10 << 20) + " " + b.length + " " + (r.availableProcessors() >= 1));
    }
}
