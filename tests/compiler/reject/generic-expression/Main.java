class Main {
    void run() {
        List<String> a = new List<String;
    }
}
