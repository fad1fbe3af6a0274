class Main {
    void run() {
        int[] a = new int[2]{1, 2};
    }
}
