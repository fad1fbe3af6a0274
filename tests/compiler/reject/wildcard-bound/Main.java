class Main {
    void run() {
        java.util.List<? String> l;
    }
}
