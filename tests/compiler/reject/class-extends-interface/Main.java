class Main extends Runnable {
    public void run() {
    }
}
