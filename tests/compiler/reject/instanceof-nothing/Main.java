class Main {
    void run() {
        boolean b = x instanceof ;
    }
}
