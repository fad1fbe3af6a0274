class Main {
    void run() {
        int[] a = new int[3;
        a[0 = 1;
    }
}
