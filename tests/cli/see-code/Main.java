public class Main {
    static synchronized int twice(int[] a, int i) {
        return a[i] * 2 + 1;
    }

    public static void main(String[] args) {
        System.out.println(twice(new int[] {20}, 0));
    }
}
