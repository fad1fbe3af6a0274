class Main extends Missing implements AlsoMissing, Runnable {
    public void run() {
    }
}
