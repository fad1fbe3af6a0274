class Main {
    void run() {
        int[] a = new int[];
    }
}
