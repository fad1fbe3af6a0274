// Transfers between accounts with ordered locks keep the total.
public class Main {
    static void show(Object o) {
        System.out.println(o);
    }

    public static void main(String[] args) throws Exception {
        int[] acc = {100, 100, 100}; Object[] l = {new Object(), new Object(), new Object()}; Thread[] t = new Thread[3]; for (int k = 0; k < 3; k++) { int f = k, to = (k + 1) % 3; (t[k] = new Thread(() -> { for (int i = 0; i < 300; i++) synchronized (l[Math.min(f, to)]) { synchronized (l[Math.max(f, to)]) { if (acc[f] > 0) { acc[f]--; acc[to]++; } } } })).start(); } for (Thread x : t) x.join(); show(acc[0] + acc[1] + acc[2]);
    }
}
